package nl.zuidlimburg.agenda.bron;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where an item comes from: the document, the place in it, and what it says in its own words. */
public record Bron(
        @NotBlank @Size(max = 300) String document,
        @Nullable @Size(max = 200) String vindplaats,
        @Nullable @Size(max = 2000) String citaat,
        @Nullable @Size(max = 1000) String url,
        @NotNull Verificatie verificatie) {

    /** Whether the source was seen, followed from another, or is not seen yet. */
    public enum Verificatie {
        GEVERIFIEERD,
        AFGELEID,
        ONGEVERIFIEERD
    }
}
