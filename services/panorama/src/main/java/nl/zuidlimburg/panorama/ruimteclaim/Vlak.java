package nl.zuidlimburg.panorama.ruimteclaim;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;

/** The surface of a claim in metres, with what decides whether another can lie there too. */
record Vlak(UUID claim, Geometry vorm, Tijdvak tijdvak, String functie, Set<String> combineerbaar, boolean zoekgebied) {
    static final double VIERKANTE_METER_PER_HECTARE = 10_000;

    /** Empty for a claim without a surface. */
    static Optional<Vlak> van(UUID claim, RuimteclaimGegevens gegevens) {
        var vorm = gegevens.vorm();
        return vorm == null || vorm.getDimension() < 2
                ? Optional.empty()
                : Optional.of(new Vlak(
                        claim,
                        vorm,
                        gegevens.tijdvak(),
                        gegevens.functie(),
                        Set.copyOf(gegevens.combineerbaar()),
                        gegevens.plaats() == Plaats.ZOEKGEBIED));
    }

    /** One of the two says so: it is a chance, and the other may be asked. */
    boolean gaatSamenMet(Vlak ander) {
        return combineerbaar.contains(ander.functie) || ander.combineerbaar.contains(functie);
    }
}
