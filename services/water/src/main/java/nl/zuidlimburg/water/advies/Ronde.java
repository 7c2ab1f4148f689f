package nl.zuidlimburg.water.advies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of advices: when it was planned, and when it was held. */
@Schema(name = "Adviesronde")
public record Ronde(
        @NotNull @Min(1) @Max(99) Integer nummer,
        @Nullable @Valid OnnauwkeurigeDatum gepland,
        @Nullable @Valid OnnauwkeurigeDatum gehouden) {}
