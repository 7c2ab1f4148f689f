package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a collection. {@code volgende} is absent on the last page, {@code aantal} unless it was asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,

        @Schema(description = "Cursor van de volgende pagina; ontbreekt op de laatste.", maxLength = 2000) @Nullable
        String volgende,

        @Schema(description = "Totaal aantal; alleen met aantal=true.", minimum = "0") @Nullable
        Long aantal) {

    public Page {
        items = List.copyOf(items);
    }
}
