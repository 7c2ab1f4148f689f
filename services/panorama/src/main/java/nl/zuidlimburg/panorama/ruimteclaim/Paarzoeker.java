package nl.zuidlimburg.panorama.ruimteclaim;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Whether two claims overlap in place and time, and what that means. */
final class Paarzoeker {
    /** Claims with a shared border differ by centimetres: less than this is no overlap. */
    static final double KLEINSTE_HECTARE = 0.005;

    private Paarzoeker() {}

    static Optional<Claimpaar> tussen(Vlak a, Vlak b) {
        if (a.claim().equals(b.claim())
                || !a.tijdvak().overlapt(b.tijdvak())
                || !a.vorm().getEnvelopeInternal().intersects(b.vorm().getEnvelopeInternal())) {
            return Optional.empty();
        }
        double hectare = doorsnede(a.vorm(), b.vorm()).getArea() / Vlak.VIERKANTE_METER_PER_HECTARE;
        if (hectare < KLEINSTE_HECTARE) {
            return Optional.empty();
        }
        boolean opVolgorde = a.claim().toString().compareTo(b.claim().toString()) < 0;
        return Optional.of(new Claimpaar(
                opVolgorde ? a.claim() : b.claim(),
                opVolgorde ? b.claim() : a.claim(),
                Paarsoort.van(a.gaatSamenMet(b), a.zoekgebied() || b.zoekgebied()),
                hectare,
                a.tijdvak().samen(b.tijdvak())));
    }

    /** The surfaces that both have; where they only touch it is empty. */
    static Geometry doorsnede(Geometry a, Geometry b) {
        var samen = OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION);
        return samen.getFactory().buildGeometry(PolygonExtracter.getPolygons(samen));
    }
}
