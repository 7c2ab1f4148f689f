package nl.zuidlimburg.vhf.werk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A thing of this or another service, by the name that all of them know. */
@Schema(name = "VhfVerwijzing")
public record Urn(
        @NotNull
        @Pattern(
                regexp = "urn:zl:[a-z]+:[a-z-]+:[A-Za-z0-9.-]+",
                message = "moet de vorm urn:zl:dienst:soort:kenmerk hebben")
        @Size(max = 200)
        @Schema(examples = "urn:zl:water:maatregel:0197d000-1111-7c3a-9d52-6f0e8a1b2c3d")
        String urn,

        @Nullable @Size(max = 300) String omschrijving) {

    public static String van(String soort, UUID id) {
        return "urn:zl:vhf:" + soort + ":" + id;
    }
}
