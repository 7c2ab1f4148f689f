package nl.zuidlimburg.gateway.kaart;

import java.util.Arrays;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A box in degrees (CRS84). */
record Bbox(double west, double zuid, double oost, double noord) {
    private static final Bbox WORLD = new Bbox(-180, -90, 180, 90);

    static Bbox of(@Nullable String text) {
        if (text == null) {
            return WORLD;
        }
        try {
            var n = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            var box = new Bbox(n[0], n[1], n[2], n[3]);
            if (n.length == 4 && box.isInside(WORLD) && box.west <= box.oost && box.zuid <= box.noord) {
                return box;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // Refused below, as everything that is no box.
        }
        throw new InvalidInput("bbox", "moet west,zuid,oost,noord zijn in graden, zoals 5.6,50.7,6.2,51.1");
    }

    private boolean isInside(Bbox other) {
        return west >= other.west && zuid >= other.zuid && oost <= other.oost && noord <= other.noord;
    }
}
