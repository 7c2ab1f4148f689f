package nl.zuidlimburg.vhf.gebied;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** The surface of an area, checked: a polygon or several, closed, not crossing itself, in degrees. */
final class Vlak {
    private static final String VELD = "geometrie";
    private static final GeometryFactory MAKER = new GeometryFactory();
    /** Points that an outline in a fact may have: some 16 KB of JSON. */
    private static final int MEESTE_PUNTEN = 700;
    /** A tenth of a metre. */
    private static final int DECIMALEN = 6;

    private final Geometry vlak;

    private Vlak(Geometry vlak) {
        this.vlak = vlak;
    }

    /** The box around it, in degrees. */
    record Vak(double west, double zuid, double oost, double noord) {}

    /** @throws InvalidInput that says what is wrong with it */
    static Vlak van(@Nullable Geometrie geometrie) {
        if (geometrie == null || geometrie.type() == null || geometrie.coordinates() == null) {
            throw fout("ontbreekt");
        }
        var vlakken =
                switch (geometrie.type()) {
                    case "Polygon" -> List.of(polygoon(geometrie.coordinates()));
                    case "MultiPolygon" ->
                        geometrie.coordinates().stream()
                                .map(deel -> polygoon(lijst(deel)))
                                .toList();
                    default -> throw fout("is een " + geometrie.type() + "; verwacht Polygon of MultiPolygon");
                };
        if (vlakken.isEmpty()) {
            throw fout("is leeg");
        }
        Geometry vlak =
                vlakken.size() == 1 ? vlakken.getFirst() : MAKER.createMultiPolygon(vlakken.toArray(Polygon[]::new));
        var onjuist = new IsValidOp(vlak).getValidationError();
        if (onjuist != null) {
            var plek = onjuist.getCoordinate();
            throw fout("klopt niet bij " + plek.x + ", " + plek.y + ": " + uitleg(onjuist.getErrorType()));
        }
        return new Vlak(vlak);
    }

    private static String uitleg(int soort) {
        return switch (soort) {
            case org.locationtech.jts.operation.valid.TopologyValidationError.SELF_INTERSECTION,
                    org.locationtech.jts.operation.valid.TopologyValidationError.RING_SELF_INTERSECTION ->
                "de rand kruist zichzelf";
            default -> "ringen overlappen of liggen verkeerd";
        };
    }

    private static Polygon polygoon(List<?> ringen) {
        if (ringen.isEmpty()) {
            throw fout("heeft geen ring");
        }
        var randen = ringen.stream().map(ring -> ring(lijst(ring))).toList();
        return MAKER.createPolygon(
                randen.getFirst(), randen.subList(1, randen.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(List<?> punten) {
        var plekken = punten.stream().map(Vlak::plek).toArray(Coordinate[]::new);
        if (plekken.length < 4 || !plekken[0].equals2D(plekken[plekken.length - 1])) {
            throw fout("heeft een ring die niet sluit of minder dan vier punten heeft");
        }
        return MAKER.createLinearRing(plekken);
    }

    private static Coordinate plek(Object punt) {
        var getallen = lijst(punt);
        if (getallen.size() < 2
                || !(getallen.get(0) instanceof Number lengte)
                || !(getallen.get(1) instanceof Number breedte)) {
            throw fout("heeft een punt zonder twee getallen");
        }
        double x = lengte.doubleValue();
        double y = breedte.doubleValue();
        if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
            throw fout("heeft punten buiten de aarde; verwacht graden (CRS84), geen meters");
        }
        return new Coordinate(x, y);
    }

    private static List<?> lijst(Object deel) {
        if (deel instanceof List<?> lijst) {
            return lijst;
        }
        throw fout("is niet genest zoals GeoJSON het vraagt");
    }

    private static InvalidInput fout(String reden) {
        return new InvalidInput(VELD, reden);
    }

    Vak vak() {
        var vak = vlak.getEnvelopeInternal();
        return new Vak(vak.getMinX(), vak.getMinY(), vak.getMaxX(), vak.getMaxY());
    }

    /** A place that lies in it, near its middle. */
    Punt middelpunt() {
        var midden = vlak.getCentroid();
        var punt = vlak.contains(midden) ? midden : vlak.getInteriorPoint();
        return new Punt(graad(punt.getX()), graad(punt.getY()));
    }

    /** As exact as it came. */
    Geometrie volledig() {
        return geometrie(vlak);
    }

    /** Simplified as little as makes it fit in a fact. */
    Geometrie omtrek() {
        var grof = vlak;
        for (double afstand = 0.00005; grof.getNumPoints() > MEESTE_PUNTEN && afstand < 0.1; afstand *= 2) {
            grof = TopologyPreservingSimplifier.simplify(vlak, afstand);
        }
        return geometrie(grof.getNumPoints() > MEESTE_PUNTEN ? vlak.getEnvelope() : grof);
    }

    private static Geometrie geometrie(Geometry vlak) {
        var delen = new ArrayList<List<?>>();
        for (int i = 0; i < vlak.getNumGeometries(); i++) {
            delen.add(ringen((Polygon) vlak.getGeometryN(i)));
        }
        return delen.size() == 1 ? new Geometrie("Polygon", delen.getFirst()) : new Geometrie("MultiPolygon", delen);
    }

    private static List<?> ringen(Polygon vlak) {
        var ringen = new ArrayList<List<?>>();
        ringen.add(punten(vlak.getExteriorRing()));
        for (int i = 0; i < vlak.getNumInteriorRing(); i++) {
            ringen.add(punten(vlak.getInteriorRingN(i)));
        }
        return ringen;
    }

    private static List<?> punten(LinearRing ring) {
        var punten = new ArrayList<List<BigDecimal>>();
        for (var plek : ring.getCoordinates()) {
            punten.add(List.of(graad(plek.x), graad(plek.y)));
        }
        return punten;
    }

    private static BigDecimal graad(double waarde) {
        return BigDecimal.valueOf(waarde)
                .setScale(DECIMALEN, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
