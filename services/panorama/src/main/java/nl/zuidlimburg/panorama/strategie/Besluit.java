package nl.zuidlimburg.panorama.strategie;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one body decided about one version. */
@Schema(name = "Strategiebesluit")
public record Besluit(
        int nummer,
        Orgaan orgaan,

        @Schema(description = "Provincie en gemeenten stellen vast, het Rijk onderschrijft.")
        Soort soort,

        Uitkomst uitkomst,
        LocalDate datum,
        String besluit,
        @Nullable String url) {

    @Schema(name = "Strategiebesluitsoort")
    public enum Soort {
        VASTSTELLING,
        ONDERSCHRIJVING
    }

    /** With a condition is adopted too, and shown as such. */
    @Schema(name = "Strategiebesluituitkomst")
    public enum Uitkomst {
        INGESTEMD,
        INGESTEMD_MET_VOORBEHOUD,
        AFGEWEZEN
    }

    boolean isJa() {
        return uitkomst != Uitkomst.AFGEWEZEN;
    }

    boolean zelfde(Besluit ander) {
        return nummer == ander.nummer && orgaan.code().equals(ander.orgaan.code());
    }
}
