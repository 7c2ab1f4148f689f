package nl.zuidlimburg.water.maatregel;

import jakarta.validation.Valid;
import java.time.LocalDate;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When it is to be made, as precisely as that is known. */
@Schema(name = "Maatregelplanning")
public record Planning(
        @Nullable @Valid OnnauwkeurigeDatum begin,
        @Nullable @Valid OnnauwkeurigeDatum eind) {

    public Planning {
        if (begin != null
                && eind != null
                && eind.laatsteDag()
                        .filter(dag -> dag.isBefore(begin.vroegsteDag()))
                        .isPresent()) {
            throw new InvalidInput("planning.eind", "ligt voor het begin");
        }
    }

    /** The first day on which it can be going on; null where nothing is known. */
    @Nullable
    LocalDate eersteDag() {
        return begin != null ? begin.vroegsteDag() : eind == null ? null : eind.vroegsteDag();
    }

    /** The last day on which it can be going on. */
    @Nullable
    LocalDate laatsteDag() {
        var laatste = eind != null ? eind : begin;
        return laatste == null
                ? null
                : laatste.laatsteDag().orElse(laatste.vroegsteDag().plusYears(1));
    }
}
