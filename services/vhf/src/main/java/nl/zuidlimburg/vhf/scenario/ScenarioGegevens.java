package nl.zuidlimburg.vhf.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Weights under a name. Who changes one keeps the older versions in its history; a computed result holds the weights it was
 * computed with.
 */
public record ScenarioGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @Nullable @Size(max = 2000) String omschrijving,

        @Schema(description = "Een domein dat hier niet staat telt gewoon (1).") @NotNull @Valid @Size(max = 5)
        List<@NotNull @Valid Domeingewicht> domeinen,

        @Schema(description = "Een indicator die hier niet staat telt gewoon (1).") @NotNull @Valid @Size(max = 200)
        List<@NotNull @Valid Indicatorgewicht> indicatoren)
        implements RegisterData {

    @AssertTrue(
            message = "ten minste een domein moet tellen, en elk domein en elke indicator staat er hoogstens een keer")
    @Schema(hidden = true)
    boolean isWegend() {
        if (domeinen == null || indicatoren == null) {
            return true;
        }
        boolean allesNul = domeinen.size() == Domein.values().length
                && domeinen.stream()
                        .allMatch(d -> d.gewicht() != null && d.gewicht().signum() == 0);
        return !allesNul
                && domeinen.stream().map(Domeingewicht::domein).distinct().count() == domeinen.size()
                && indicatoren.stream()
                                .map(Indicatorgewicht::indicator)
                                .distinct()
                                .count()
                        == indicatoren.size();
    }
}
