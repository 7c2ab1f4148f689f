package nl.zuidlimburg.platform.geometrie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** A shape on the map that was checked; kept in degrees, shown in any {@link Stelsel}. */
public final class Vorm {
    /** Points that a shape in a fact may have: some 16 KB of JSON. */
    private static final int MEESTE_PUNTEN = 700;

    private final Geometry graden;

    private Vorm(Geometry graden) {
        this.graden = graden;
    }

    /** @throws nl.zuidlimburg.platform.error.InvalidInput that says what is wrong with it, and where */
    public static Vorm van(Geometrie geometrie, Stelsel stelsel) {
        return new Vorm(omgezet(Vormlezer.lees(geometrie, stelsel), stelsel::naarGraden));
    }

    static Vorm van(Geometrie geometrie) {
        return van(geometrie, Stelsel.CRS84);
    }

    /** One that was checked when it came, in degrees. */
    public static Vorm bewaard(Geometrie geometrie) {
        return new Vorm(Vormlezer.leesOngetoetst(geometrie));
    }

    public Geometrie in(Stelsel stelsel) {
        return schrijf(omgezet(graden, stelsel::vanGraden), stelsel);
    }

    /** As it came, or simplified as little as makes it fit in a fact. */
    public Geometrie omtrek() {
        var grof = graden;
        for (double afstand = 0.00005; grof.getNumPoints() > MEESTE_PUNTEN && afstand < 0.1; afstand *= 2) {
            grof = TopologyPreservingSimplifier.simplify(graden, afstand);
        }
        return schrijf(grof.getNumPoints() > MEESTE_PUNTEN ? graden.getEnvelope() : grof, Stelsel.CRS84);
    }

    public boolean isTeGroot() {
        return graden.getNumPoints() > MEESTE_PUNTEN;
    }

    /** In metres, to measure with. */
    public Geometry inMeters() {
        return omgezet(graden, Stelsel.RD::vanGraden);
    }

    /** The box around it in metres, as PostgreSQL writes one. */
    public String vakInMeters() {
        Envelope vak = inMeters().getEnvelopeInternal();
        return "((%s,%s),(%s,%s))".formatted(vak.getMaxX(), vak.getMaxY(), vak.getMinX(), vak.getMinY());
    }

    private interface Omzetting {
        Coordinate van(Coordinate plek);
    }

    private static Geometry omgezet(Geometry vorm, Omzetting omzetting) {
        var kopie = vorm.copy();
        kopie.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence plekken, int i) {
                var nieuw = omzetting.van(plekken.getCoordinate(i));
                plekken.setOrdinate(i, 0, nieuw.x);
                plekken.setOrdinate(i, 1, nieuw.y);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return kopie;
    }

    private static Geometrie schrijf(Geometry vorm, Stelsel stelsel) {
        return new Geometrie(vorm.getGeometryType(), delen(vorm, stelsel));
    }

    private static List<?> delen(Geometry vorm, Stelsel stelsel) {
        return switch (vorm) {
            case Point punt -> plek(punt.getCoordinate(), stelsel);
            case LineString lijn -> plekken(lijn, stelsel);
            case Polygon vlak -> ringen(vlak, stelsel);
            case GeometryCollection meer -> {
                var delen = new ArrayList<List<?>>();
                for (int i = 0; i < meer.getNumGeometries(); i++) {
                    delen.add(delen(meer.getGeometryN(i), stelsel));
                }
                yield delen;
            }
            default -> throw new IllegalStateException(vorm.getGeometryType());
        };
    }

    private static List<?> ringen(Polygon vlak, Stelsel stelsel) {
        var ringen = new ArrayList<List<?>>();
        ringen.add(plekken(vlak.getExteriorRing(), stelsel));
        for (int i = 0; i < vlak.getNumInteriorRing(); i++) {
            ringen.add(plekken(vlak.getInteriorRingN(i), stelsel));
        }
        return ringen;
    }

    private static List<?> plekken(LineString lijn, Stelsel stelsel) {
        var plekken = new ArrayList<List<?>>();
        for (var plek : lijn.getCoordinates()) {
            plekken.add(plek(plek, stelsel));
        }
        return plekken;
    }

    private static List<?> plek(Coordinate plek, Stelsel stelsel) {
        return List.of(getal(plek.x, stelsel), getal(plek.y, stelsel));
    }

    private static double getal(double waarde, Stelsel stelsel) {
        int decimalen = stelsel == Stelsel.RD ? 3 : 7;
        return BigDecimal.valueOf(waarde)
                .setScale(decimalen, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
