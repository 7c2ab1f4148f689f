package nl.zuidlimburg.platform.geometrie;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * A reference system of coordinates, with the order of its axes (ADR 0080). ETRS89 and WGS84 are taken as equal: they
 * differ less than a metre, and the national rules for data exchange do the same.
 */
public enum Stelsel {
    CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84"),
    ETRS89("http://www.opengis.net/def/crs/EPSG/0/4258"),
    RD("http://www.opengis.net/def/crs/EPSG/0/28992");

    private static final String GRADEN = "+proj=longlat +datum=WGS84 +no_defs";
    private static final String RIJKSDRIEHOEK =
            "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000"
                    + " +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,"
                    + "-1.87740163998045,4.0725 +units=m +no_defs";

    /** Making one takes longer than using it a hundred times, and a thread at a time may use one. */
    private static final ThreadLocal<CoordinateTransform> NAAR_GRADEN =
            ThreadLocal.withInitial(() -> omzetter(RIJKSDRIEHOEK, GRADEN));

    private static final ThreadLocal<CoordinateTransform> VAN_GRADEN =
            ThreadLocal.withInitial(() -> omzetter(GRADEN, RIJKSDRIEHOEK));

    private final String uri;

    Stelsel(String uri) {
        this.uri = uri;
    }

    /** @throws InvalidInput for a system that is not offered, naming those that are */
    static Stelsel van(String veld, @Nullable String waarde) {
        if (waarde == null || waarde.isBlank()) {
            return CRS84;
        }
        var naam = waarde.strip().replaceAll("^<|>$", "");
        return Arrays.stream(values())
                .filter(stelsel -> stelsel.heet(naam))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        veld,
                        "kent dit stelsel niet; mogelijk zijn: "
                                + Arrays.stream(values()).map(Stelsel::uri).collect(Collectors.joining(", "))));
    }

    private boolean heet(String naam) {
        return uri.equals(naam)
                || switch (this) {
                    case CRS84 -> naam.equalsIgnoreCase("CRS84") || naam.equalsIgnoreCase("OGC:CRS84");
                    case ETRS89 -> naam.toUpperCase(Locale.ROOT).equals("EPSG:4258");
                    case RD -> naam.toUpperCase(Locale.ROOT).equals("EPSG:28992");
                };
    }

    public String uri() {
        return uri;
    }

    /** Whether numbers can be a place in this system. */
    boolean kanZijn(double eerste, double tweede) {
        return switch (this) {
            case CRS84 -> Math.abs(eerste) <= 180 && Math.abs(tweede) <= 90;
            case ETRS89 -> Math.abs(eerste) <= 90 && Math.abs(tweede) <= 180;
            case RD -> eerste >= -7_000 && eerste <= 300_000 && tweede >= 289_000 && tweede <= 629_000;
        };
    }

    String verwacht() {
        return switch (this) {
            case CRS84 -> "lengte- en breedtegraad (CRS84)";
            case ETRS89 -> "breedte- en lengtegraad (ETRS89, in die volgorde)";
            case RD -> "x en y in meters binnen het gebied van de Rijksdriehoek";
        };
    }

    /** Longitude and latitude of a place in this system. */
    Coordinate naarGraden(Coordinate plek) {
        return switch (this) {
            case CRS84 -> plek.copy();
            case ETRS89 -> new Coordinate(plek.y, plek.x);
            case RD -> zetOm(NAAR_GRADEN.get(), plek);
        };
    }

    /** The place in this system of a longitude and latitude. */
    Coordinate vanGraden(Coordinate graden) {
        return switch (this) {
            case CRS84 -> graden.copy();
            case ETRS89 -> new Coordinate(graden.y, graden.x);
            case RD -> zetOm(VAN_GRADEN.get(), graden);
        };
    }

    private static CoordinateTransform omzetter(String van, String naar) {
        var maker = new CRSFactory();
        return new CoordinateTransformFactory()
                .createTransform(maker.createFromParameters("van", van), maker.createFromParameters("naar", naar));
    }

    private static Coordinate zetOm(CoordinateTransform omzetter, Coordinate plek) {
        var uit = new ProjCoordinate();
        omzetter.transform(new ProjCoordinate(plek.x, plek.y), uit);
        return new Coordinate(uit.x, uit.y);
    }
}
