package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was answered, on behalf of whom. */
@Schema(name = "Inbrengantwoord")
public record Antwoord(
        @NotBlank @Size(max = 5000) String tekst,

        @Nullable @Size(max = 200) @Schema(description = "Een organisatie, nooit een persoon.")
        String namens,

        @Nullable @Schema(readOnly = true) Instant op) {}
