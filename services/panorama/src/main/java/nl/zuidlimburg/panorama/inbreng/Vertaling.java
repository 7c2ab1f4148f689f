package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text in another language, and who made it so. */
@Schema(name = "Inbrengvertaling")
public record Vertaling(
        @NotNull Taal taal,
        @NotBlank @Size(max = 6000) String tekst,
        @NotNull Wijze wijze) {

    /** By a person or by a machine. */
    @Schema(name = "Vertaalwijze")
    public enum Wijze {
        MENS,
        MACHINE
    }
}
