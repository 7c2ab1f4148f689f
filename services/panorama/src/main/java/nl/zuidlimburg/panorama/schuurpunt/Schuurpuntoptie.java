package nl.zuidlimburg.panorama.schuurpunt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A way out. */
@Schema(name = "Schuurpuntoptie")
public record Schuurpuntoptie(
        @NotNull @Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) @Schema(examples = "stapelen")
        String code,

        @NotBlank @Size(max = 200) String naam,
        @Nullable @Size(max = 5000) String omschrijving) {}
