package nl.zuidlimburg.agenda.investering;

import nl.zuidlimburg.platform.event.EventType;
import org.jspecify.annotations.Nullable;

/** How much one geldstroom covers from now on, and what that makes of the whole. */
@EventType("behoefte-gedekt")
public record BehoefteGedekt(
        String geldstroom,
        long bedragInCenten,
        long gedektInCenten,
        long gatInCenten,
        @Nullable String reden) implements BehoefteEvent {}
