package nl.zuidlimburg.panorama.werk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How one feature's collection is tried: a form that is right, and a change of it. */
public record Vormen(
        String collectie,
        Supplier<String> vorm,
        String wijziging,
        @Nullable Stappen stappen) {

    /** Says what a step beyond change and sharing works on; null for a step it does not know. */
    public interface Stappen {
        nl.zuidlimburg.platform.testing.api.@Nullable Prepared prepare(String stap, Item item);
    }

    /** A new item, made by the partner that owns it. */
    public record Item(String collectie, String id, String zichtbaarheid) {
        public String pad() {
            return "/v1/" + collectie + "/" + id;
        }
    }

    public static Vormen van(String collectie, Supplier<String> vorm, String wijziging) {
        return new Vormen(collectie, vorm, wijziging, null);
    }

    public Vormen met(Stappen andere) {
        return new Vormen(collectie, vorm, wijziging, andere);
    }
}
