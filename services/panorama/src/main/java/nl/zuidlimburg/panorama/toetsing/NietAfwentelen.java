package nl.zuidlimburg.panorama.toetsing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.error.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The third principle: what is passed on, goes to someone, who is named. */
@Schema(name = "ToetsNietAfwentelen")
public record NietAfwentelen(
        @NotNull @Valid Oordeel oordeel,

        @Size(max = 20) @Schema(description = "Wie krijgt wat wordt afgewenteld; verplicht bij een negatief oordeel.")
        List<@Valid @NotNull Ontvanger> ontvangers) {

    public NietAfwentelen {
        ontvangers = ontvangers == null ? List.of() : List.copyOf(ontvangers);
    }

    void vereis(List<FieldError> fouten) {
        oordeel.vereis("nietAfwentelen.oordeel", fouten);
        if (oordeel.uitkomst() == Oordeel.Uitkomst.NEGATIEF && ontvangers.isEmpty()) {
            fouten.add(
                    new FieldError(
                            "nietAfwentelen.ontvangers",
                            "noem wie krijgt wat wordt afgewenteld: een plaats, een tijd, een groep of de andere kant van de grens"));
        }
    }
}
