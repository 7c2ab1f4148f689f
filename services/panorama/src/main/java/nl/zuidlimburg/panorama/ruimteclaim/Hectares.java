package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much space is asked, as far as it is known. */
@Schema(name = "Hectares", description = "Een bandbreedte in hectare.")
public record Hectares(
        @DecimalMin("0") @DecimalMax("100000") double minimum,
        @DecimalMin("0") @DecimalMax("100000") double maximum) {

    static Hectares van(double precies) {
        return new Hectares(precies, precies);
    }
}
