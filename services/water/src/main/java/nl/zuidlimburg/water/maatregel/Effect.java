package nl.zuidlimburg.water.maatregel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one source expects of a measure: a value, or from one to another. */
@Schema(name = "Maatregeleffect")
public record Effect(
        @NotNull Grootheid grootheid,

        @NotNull
        @DecimalMin("-1000000000")
        @DecimalMax("1000000000")
        @Schema(description = "De waarde, of het begin van het bereik.")
        BigDecimal waarde,

        @Nullable @DecimalMin("-1000000000") @DecimalMax("1000000000") @Schema(description = "Het eind van het bereik.")
        BigDecimal tot,

        @NotNull @Valid Bron bron) {

    /** What it is counted in. */
    @Schema(name = "Effectgrootheid")
    public enum Grootheid {
        /** Water that is held. */
        KUBIEKE_METER,
        HECTARE,
        /** The water stands so much lower. */
        CENTIMETER,
        WONINGEN
    }
}
