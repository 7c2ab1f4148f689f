package nl.zuidlimburg.platform.geometrie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Reads a GeoJSON geometry in the system in which it came, and says what is wrong with it in those coordinates. */
final class Vormlezer {
    private static final GeometryFactory MAKER = new GeometryFactory();

    private final Stelsel stelsel;

    private Vormlezer(Stelsel stelsel) {
        this.stelsel = stelsel;
    }

    static Geometry lees(Geometrie geometrie, Stelsel stelsel) {
        var vorm = new Vormlezer(stelsel).vorm(geometrie);
        var onjuist = new IsValidOp(vorm).getValidationError();
        if (onjuist != null) {
            var plek = onjuist.getCoordinate();
            throw fout("klopt niet bij " + inWoorden(plek) + ": " + uitleg(onjuist.getErrorType()));
        }
        return vorm;
    }

    static Geometry leesOngetoetst(Geometrie geometrie) {
        return new Vormlezer(Stelsel.CRS84).vorm(geometrie);
    }

    private Geometry vorm(Geometrie geometrie) {
        var delen = geometrie.coordinates();
        return switch (geometrie.type()) {
            case "Point" -> punt(delen);
            case "MultiPoint" -> MAKER.createMultiPoint(elk(delen, this::punt).toArray(Point[]::new));
            case "LineString" -> lijn(delen);
            case "MultiLineString" ->
                MAKER.createMultiLineString(elk(delen, this::lijn).toArray(LineString[]::new));
            case "Polygon" -> vlak(delen);
            case "MultiPolygon" ->
                MAKER.createMultiPolygon(elk(delen, this::vlak).toArray(Polygon[]::new));
            default ->
                throw fout("is een " + geometrie.type()
                        + "; mogelijk zijn Point, MultiPoint, LineString, MultiLineString, Polygon en MultiPolygon");
        };
    }

    private static <T> List<T> elk(List<?> delen, Function<List<?>, T> lezer) {
        if (delen.isEmpty()) {
            throw fout("is leeg");
        }
        return delen.stream().map(deel -> lezer.apply(lijst(deel))).toList();
    }

    private Point punt(List<?> getallen) {
        return MAKER.createPoint(plek(getallen));
    }

    private LineString lijn(List<?> punten) {
        var plekken = plekken(punten);
        if (plekken.length < 2) {
            throw fout("heeft een lijn met minder dan twee punten");
        }
        return MAKER.createLineString(plekken);
    }

    private Polygon vlak(List<?> ringen) {
        var randen = elk(ringen, this::ring);
        return MAKER.createPolygon(
                randen.getFirst(), randen.subList(1, randen.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(List<?> punten) {
        var plekken = plekken(punten);
        if (plekken.length < 4 || !plekken[0].equals2D(plekken[plekken.length - 1])) {
            throw fout("heeft een ring die niet sluit of minder dan vier punten heeft");
        }
        return MAKER.createLinearRing(plekken);
    }

    private Coordinate[] plekken(List<?> punten) {
        var plekken = elk(punten, this::plek).toArray(Coordinate[]::new);
        for (int i = 1; i < plekken.length; i++) {
            if (stelsel != Stelsel.RD && Math.abs(lengte(plekken[i]) - lengte(plekken[i - 1])) > 180) {
                throw fout("kruist de antimeridiaan bij " + inWoorden(plekken[i]) + "; knip de vorm daar in tweeen");
            }
        }
        return plekken;
    }

    private double lengte(Coordinate plek) {
        return stelsel == Stelsel.ETRS89 ? plek.y : plek.x;
    }

    private Coordinate plek(List<?> getallen) {
        if (getallen.size() < 2
                || getallen.size() > 3
                || !(getallen.get(0) instanceof Number eerste)
                || !(getallen.get(1) instanceof Number tweede)) {
            throw fout("heeft een punt zonder twee getallen");
        }
        double x = eerste.doubleValue();
        double y = tweede.doubleValue();
        if (!stelsel.kanZijn(x, y)) {
            throw fout("heeft een punt " + x + ", " + y + " dat niet kan; verwacht " + stelsel.verwacht());
        }
        return new Coordinate(x, y);
    }

    private static List<?> lijst(Object deel) {
        if (deel instanceof List<?> lijst) {
            return lijst;
        }
        throw fout("is niet genest zoals GeoJSON het vraagt");
    }

    private static String inWoorden(Coordinate plek) {
        return rond(plek.x) + ", " + rond(plek.y);
    }

    private static String rond(double waarde) {
        return BigDecimal.valueOf(waarde)
                .setScale(7, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String uitleg(int soort) {
        return switch (soort) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                "de rand kruist zichzelf";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "een gat ligt buiten het vlak";
            case TopologyValidationError.NESTED_HOLES, TopologyValidationError.NESTED_SHELLS ->
                "een ring ligt in een andere";
            default -> "ringen overlappen of liggen verkeerd";
        };
    }

    private static InvalidInput fout(String reden) {
        return new InvalidInput("geometrie", reden);
    }
}
