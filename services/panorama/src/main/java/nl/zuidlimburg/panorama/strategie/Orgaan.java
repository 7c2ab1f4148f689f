package nl.zuidlimburg.panorama.strategie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body that decides on the strategy. */
@Schema(name = "Strategieorgaan")
public record Orgaan(
        @NotNull
        @Pattern(regexp = CODE)
        @Schema(
                description = "De code van het CBS (GM of PV en cijfers), of een code van kleine letters.",
                examples = {"GM0917", "PV31", "rijk"})
        String code,

        @NotBlank @Size(max = 200) String naam,
        @NotNull Soort soort) {

    static final String CODE = "(GM|PV)[0-9]{2,4}|[a-z0-9]+(-[a-z0-9]+)*";

    /** The provincie, gemeenten and others adopt; the Rijk endorses. */
    @Schema(name = "Strategieorgaansoort")
    public enum Soort {
        PROVINCIE,
        GEMEENTE,
        WATERSCHAP,
        RIJK,
        ANDERS
    }
}
