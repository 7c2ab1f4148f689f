package nl.zuidlimburg.platform.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The paging parameters that every collection takes; use it as a {@code @BeanParam}. */
public class PageRequest {
    public static final int MAX_SIZE = 200;
    static final String DEFAULT_SIZE = "50";

    @QueryParam("cursor")
    @Parameter(description = "Waar de pagina begint: de waarde van `volgende` uit het vorige antwoord.")
    @Schema(maxLength = 2000)
    @Nullable
    String cursor;

    @QueryParam("paginaGrootte")
    @DefaultValue(DEFAULT_SIZE)
    @Parameter(description = "Aantal items op een pagina.")
    @Schema(minimum = "1", maximum = "200")
    int paginaGrootte = Integer.parseInt(DEFAULT_SIZE);

    @QueryParam("aantal")
    @DefaultValue("false")
    @Parameter(description = "Tel ook het totaal.")
    boolean aantal;

    @QueryParam("sorteer")
    @Parameter(description = "Veld om op te sorteren; met een min ervoor aflopend, bijvoorbeeld `-gewijzigdOp`.")
    @Schema(maxLength = 100)
    @Nullable
    String sorteer;

    public PageRequest() {}

    /** For a caller in Java, such as a job that walks a collection. */
    public PageRequest(@Nullable String cursor, int paginaGrootte, boolean aantal, @Nullable String sorteer) {
        this.cursor = cursor;
        this.paginaGrootte = paginaGrootte;
        this.aantal = aantal;
        this.sorteer = sorteer;
    }

    public @Nullable String cursor() {
        return cursor;
    }

    public int paginaGrootte() {
        return paginaGrootte;
    }

    public boolean aantal() {
        return aantal;
    }

    public @Nullable String sorteer() {
        return sorteer;
    }
}
