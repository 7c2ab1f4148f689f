package nl.zuidlimburg.knelpunten.rapport;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which form a report is wanted. The parameter {@code formaat} wins over {@code Accept}, so that a link can choose. */
public enum Vorm {
    JSON(MediaType.APPLICATION_JSON),
    HTML(MediaType.TEXT_HTML + ";charset=UTF-8"),
    CSV("text/csv;charset=UTF-8");

    private final MediaType type;

    Vorm(String type) {
        this.type = MediaType.valueOf(type);
    }

    public MediaType type() {
        return type;
    }

    /** @throws NotAcceptableException when the reader takes none of the forms on offer */
    public static Vorm kies(@Nullable Vorm formaat, HttpHeaders headers, Vorm... aanbod) {
        var mogelijk = List.of(aanbod);
        if (formaat != null && mogelijk.contains(formaat)) {
            return formaat;
        }
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(wens -> Arrays.stream(aanbod).filter(vorm -> wens.isCompatible(vorm.type)))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }
}
