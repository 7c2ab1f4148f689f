package nl.zuidlimburg.panorama.ruimteclaim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Computes what claims ask of the space. Unions make that three claims on one place count once. */
final class Balansrekenaar {
    private Balansrekenaar() {}

    static Balans van(Collection<Claimruimte> claims) {
        return new Balans(
                post(claims),
                claims.stream()
                        .map(claim -> claim.gegevens().sector())
                        .distinct()
                        .sorted()
                        .map(sector -> new Balans.Sectorpost(
                                sector,
                                post(claims.stream()
                                        .filter(claim ->
                                                claim.gegevens().sector().equals(sector))
                                        .toList())))
                        .toList());
    }

    private static Balans.Post post(Collection<Claimruimte> claims) {
        var geplaatst = claims.stream().filter(Claimruimte::geplaatst).toList();
        var vlakken = geplaatst.stream()
                .map(Claimruimte::vlak)
                .filter(Objects::nonNull)
                .toList();
        double getekend = geplaatst.stream().mapToDouble(Claimruimte::getekend).sum();
        double vereniging =
                Math.min(getekend, oppervlakte(vlakken.stream().map(Vlak::vorm).toList()));
        var bruto = som(geplaatst.stream());
        var opVlakken = som(geplaatst.stream().filter(claim -> claim.vlak() != null));
        double dubbel = getekend == 0 ? 0 : 1 - vereniging / getekend;
        var overlap = new Hectares(opVlakken.minimum() * dubbel, opVlakken.maximum() * dubbel);
        var paren = paren(vlakken);
        return new Balans.Post(
                claims.size(),
                geplaatst.size(),
                bruto,
                new Hectares(bruto.minimum() - overlap.minimum(), bruto.maximum() - overlap.maximum()),
                overlap,
                som(claims.stream().filter(claim -> !claim.geplaatst())),
                som(claims.stream().filter(claim -> claim.gegevens().plaats() == Plaats.ZOEKGEBIED)),
                getekend,
                vereniging,
                oppervlakte(doorsneden(paren, paar -> !paar.samen())),
                oppervlakte(doorsneden(paren, Paar::samen)),
                (int) claims.stream().filter(claim -> claim.omvang() == null).count());
    }

    private static Hectares som(Stream<Claimruimte> claims) {
        var bekend = claims.map(Claimruimte::omvang).filter(Objects::nonNull).toList();
        return new Hectares(
                bekend.stream().mapToDouble(Hectares::minimum).sum(),
                bekend.stream().mapToDouble(Hectares::maximum).sum());
    }

    private static double oppervlakte(List<Geometry> vormen) {
        return vormen.isEmpty() ? 0 : OverlayNGRobust.union(vormen).getArea() / Vlak.VIERKANTE_METER_PER_HECTARE;
    }

    private record Paar(Geometry doorsnede, boolean samen) {}

    private static List<Geometry> doorsneden(List<Paar> paren, Predicate<Paar> welke) {
        return paren.stream().filter(welke).map(Paar::doorsnede).collect(Collectors.toList());
    }

    private static List<Paar> paren(List<Vlak> vlakken) {
        var boom = new STRtree();
        vlakken.forEach(vlak -> boom.insert(vlak.vorm().getEnvelopeInternal(), vlak));
        var paren = new ArrayList<Paar>();
        for (var a : vlakken) {
            for (Object gevonden : boom.query(a.vorm().getEnvelopeInternal())) {
                var b = (Vlak) gevonden;
                if (a.claim().compareTo(b.claim()) < 0 && a.tijdvak().overlapt(b.tijdvak())) {
                    var doorsnede = Paarzoeker.doorsnede(a.vorm(), b.vorm());
                    if (doorsnede.getDimension() == 2) {
                        paren.add(new Paar(doorsnede, a.gaatSamenMet(b)));
                    }
                }
            }
        }
        return paren;
    }
}
