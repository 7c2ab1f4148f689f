package nl.zuidlimburg.vhf.cumulatie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.zuidlimburg.vhf.tegenspraak.TegenspraakView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The areas of one kind in order, with what is said against their scores. */
@Schema(description = "De rangorde van een niveau: beide methoden naast elkaar, met uitleg en tegenspraak.")
public record Rangordelijst(Niveau niveau, Methode volgorde, Weegschema gewichten, List<Item> items) {

    @Schema(name = "GebiedInRangorde")
    public record Item(
            @JsonUnwrapped Rangorderegel regel,

            @Schema(description = "Lokale kennis die de score tegenspreekt; de score zelf blijft zoals zij is.")
            List<TegenspraakView> tegenspraken) {}
}
