package nl.zuidlimburg.water.verbinding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;

/** Every kind of fact about a connection. */
public final class VerbindingFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private VerbindingFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = verbinding();
        var gewijzigd = verbinding();
        var ingetrokken = verbinding();
        var wijziging = gewijzigd.wijzig(gegevens("Genoemd en besproken"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel opgenomen", NU);
        var gelegd = verbinding();
        var beeindigd = verbinding();
        var leggen = gelegd.leg("Afgesproken", LocalDate.of(2026, 2, 1), NU);
        var eersteLeggen = beeindigd.leg("Afgesproken", LocalDate.of(2026, 2, 1), NU);
        var gelegdFeit = Fact.of(beeindigd, eersteLeggen);
        var einde = beeindigd.beeindig("De tafel is opgeheven", LocalDate.of(2026, 3, 1), NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()),
                Fact.of(gewijzigd, wijziging),
                Fact.of(gelegd, leggen),
                gelegdFeit,
                Fact.of(beeindigd, einde),
                Fact.of(ingetrokken, intrekking));
    }

    static Verbinding verbinding() {
        return new Verbinding(gegevens("Genoemd in paragraaf 2.1"), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static VerbindingGegevens gegevens(String onderbouwing) {
        return new VerbindingGegevens(
                Verbindingsoort.VOEDT,
                new Eind(Eind.Soort.TAFEL, UUID.fromString("0197d000-1111-7c3a-9d52-6f0e8a1b2c3d")),
                new Eind(Eind.Soort.PROGRAMMA, UUID.fromString("0197d000-2222-7c3a-9d52-6f0e8a1b2c3d")),
                VerbindingGegevens.Sterkte.MATIG,
                onderbouwing,
                "Adviezen landen in het programma",
                List.of(new Bron(
                        "Startagenda NOVI-gebied Zuid-Limburg, paragraaf 2.1",
                        null,
                        OnnauwkeurigeDatum.dag(LocalDate.of(2021, 12, 9)),
                        Bron.Verificatie.GEVERIFIEERD)));
    }
}
