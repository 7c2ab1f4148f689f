package nl.zuidlimburg.knelpunten.gelijkenis;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Knelpunten that may be the same, most alike first, each with the reasons. */
@Schema(description = "Knelpunten die hetzelfde kunnen zijn.")
public record Gelijkend(List<Kandidaat> items) {

    public enum Soort {
        ARTIKEL,
        PLAATS,
        TEKST
    }

    @Schema(name = "GelijkendeReden")
    public record Reden(
            Soort soort,
            @Schema(examples = "Zelfde wet: 32008L0098") String uitleg) {}

    @Schema(name = "GelijkendKnelpunt")
    public record Kandidaat(
            UUID id,
            String nummer,
            String titel,
            String status,

            @Schema(description = "0 tot 1.", minimum = "0", maximum = "1")
            double gelijkenis,

            List<Reden> redenen) {}
}
