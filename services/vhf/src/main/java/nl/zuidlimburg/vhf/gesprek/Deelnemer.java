package nl.zuidlimburg.vhf.gesprek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who took part, by role: the name of a person is not kept. */
public record Deelnemer(
        @NotBlank @Size(max = 100) @Schema(examples = "wethouder wonen")
        String rol,

        @Nullable @Size(max = 200) String organisatie) {}
