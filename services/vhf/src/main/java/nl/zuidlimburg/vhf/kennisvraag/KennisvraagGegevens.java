package nl.zuidlimburg.vhf.kennisvraag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What someone wants to know. */
public record KennisvraagGegevens(
        @NotBlank @Size(max = 300) @Schema(description = "De vraag.")
        String titel,

        @Nullable @Size(max = 4000) String toelichting) {}
