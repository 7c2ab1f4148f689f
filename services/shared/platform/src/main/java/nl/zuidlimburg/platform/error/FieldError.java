package nl.zuidlimburg.platform.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with the input: {@code veld} as a path in the JSON ({@code regelverwijzingen[0].identificatie}),
 * {@code reden} in Dutch, and for a text with parts of its own which part it is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        String veld, String reden, @Nullable Part plaats) {

    public FieldError(String veld, String reden) {
        this(veld, reden, null);
    }

    /** The part of the text that is wrong: its name, its offsets (from, and up to but not including), what was expected. */
    public record Part(String deel, int van, int tot, String verwacht) {}
}
