package nl.zuidlimburg.water.landbouw;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum of what is shown, and nothing else: taking one sum from another tells nothing of what is suppressed. */
@Schema(name = "Landbouwtotaal")
record Landbouwtotaal(
        long sporen,

        @Schema(
                description =
                        "Van hoeveel sporen de cijfers niet meetellen: minder dan vijf bedrijven, of niet bekend.")
        long nietMeegeteld,

        @Schema(description = "Som van wat wordt getoond; werkelijk ten minste dit.")
        long bedrijvenInGesprek,

        @Schema(description = "Som van wat wordt getoond; werkelijk ten minste dit.")
        BigDecimal hectaren) {

    static Landbouwtotaal van(List<LandbouwspoorView> sporen) {
        var geteld = sporen.stream()
                .map(LandbouwspoorView::gegevens)
                .filter(g -> g.bedrijvenInGesprek() != null)
                .toList();
        return new Landbouwtotaal(
                sporen.size(),
                sporen.size() - geteld.size(),
                geteld.stream()
                        .map(LandbouwspoorGegevens::bedrijvenInGesprek)
                        .mapToLong(aantal -> aantal == null ? 0 : aantal)
                        .sum(),
                geteld.stream()
                        .map(LandbouwspoorGegevens::hectaren)
                        .map(ha -> ha == null ? BigDecimal.ZERO : ha)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
