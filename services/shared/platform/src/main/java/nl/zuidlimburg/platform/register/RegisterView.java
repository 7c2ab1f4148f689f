package nl.zuidlimburg.platform.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** An item of a plain register as others read it: its own fields beside what every item has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterView<G extends RegisterData>(
        UUID id,
        long versie,
        @JsonUnwrapped G gegevens,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
