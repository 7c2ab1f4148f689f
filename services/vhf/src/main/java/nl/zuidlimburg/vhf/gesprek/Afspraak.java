package nl.zuidlimburg.vhf.gesprek;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was agreed, who does it and by when; {@code nummer} counts within the gesprek. */
@Schema(name = "GesprekAfspraak")
public record Afspraak(
        int nummer,
        String wat,
        String verantwoordelijke,
        LocalDate uiterlijkOp,
        @Nullable LocalDate nagekomenOp) {}
