package nl.zuidlimburg.panorama.toekomstbeeld;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How tasks hang together in this future. */
@Schema(name = "Opgavensamenhang")
public record Samenhang(
        @Size(min = 2, max = 10)
        @Schema(description = "De opgaven, in woorden.", examples = "[\"water\", \"landbouw\"]")
        List<@NotBlank @Size(max = 200) String> opgaven,

        @NotBlank @Size(max = 2000) @Schema(description = "Wat zij voor elkaar betekenen.")
        String toelichting) {

    public Samenhang {
        opgaven = opgaven == null ? List.of() : opgaven.stream().distinct().toList();
    }
}
