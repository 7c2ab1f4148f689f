package nl.zuidlimburg.panorama.toekomstbeeld;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A picture that stands elsewhere, told in words for who does not see it. */
@Schema(name = "Toekomstafbeelding")
public record Afbeelding(
        @NotBlank @Size(max = 1000) @Pattern(regexp = "https?://.+")
        String url,

        @NotBlank @Size(max = 500) @Schema(description = "Wat erop te zien is.")
        String tekst,

        @Nullable @Size(max = 200) @Schema(description = "Maker en licentie.")
        String rechten) {}
