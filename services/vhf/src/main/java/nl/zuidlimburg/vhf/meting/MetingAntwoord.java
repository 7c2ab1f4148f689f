package nl.zuidlimburg.vhf.meting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One measurement, with what came in its place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MetingAntwoord")
record MetingAntwoord(
        @JsonUnwrapped MetingView meting,

        @Schema(description = "De correctie die in de plaats van deze meting kwam of komt.") @Nullable
        UUID vervangenDoor) {}
