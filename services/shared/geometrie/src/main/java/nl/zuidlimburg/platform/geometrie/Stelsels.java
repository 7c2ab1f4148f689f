package nl.zuidlimburg.platform.geometrie;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The reference systems of this request: {@code Content-Crs} in, {@code Accept-Crs} out, CRS84 where it names none. */
@RequestScoped
public class Stelsels {
    static final String IN = "Content-Crs";
    static final String UIT = "Accept-Crs";

    private final HttpHeaders headers;
    private @Nullable Stelsel gebruikt;

    Stelsels(HttpHeaders headers) {
        this.headers = headers;
    }

    /** What came in the body, as it is kept. */
    public @Nullable Geometrie bewaar(@Nullable Geometrie geometrie) {
        return geometrie == null
                ? null
                : Vorm.van(geometrie, Stelsel.van(IN, headers.getHeaderString(IN)))
                        .in(Stelsel.CRS84);
    }

    /** The system in which this answer is written; the answer says so. */
    public Stelsel uit() {
        gebruikt = Stelsel.van(UIT, headers.getHeaderString(UIT));
        return gebruikt;
    }

    public @Nullable Geometrie toon(@Nullable Geometrie bewaard) {
        var stelsel = uit();
        return bewaard == null || stelsel == Stelsel.CRS84
                ? bewaard
                : Vorm.bewaard(bewaard).in(stelsel);
    }

    @Nullable
    Stelsel gebruikt() {
        return gebruikt;
    }
}
