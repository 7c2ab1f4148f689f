package nl.zuidlimburg.knelpunten.regelverwijzing;

import org.jspecify.annotations.Nullable;

/** Something in a text that is a reference, or was meant as one; {@code van} and {@code tot} are offsets in that text. */
public record Vondst(
        int van,
        int tot,
        @Nullable Regelverwijzing verwijzing,
        @Nullable OngeldigeVerwijzing fout) {}
