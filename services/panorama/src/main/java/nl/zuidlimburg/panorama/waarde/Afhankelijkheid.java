package nl.zuidlimburg.panorama.waarde;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What depends on a value, and loses when it is lost. */
@Schema(name = "Afhankelijkheid")
public record Afhankelijkheid(
        @NotNull Soort soort,
        @NotBlank @Size(max = 200) String naam,
        @Nullable @Size(max = 2000) String toelichting) {

    @Schema(name = "Afhankelijkheidsoort")
    public enum Soort {
        VRIJETIJDSECONOMIE,
        VESTIGINGSKLIMAAT,
        WOONKLIMAAT,
        GEZONDHEID,
        LANDBOUW,
        DRINKWATER,
        ANDERS
    }
}
