package nl.zuidlimburg.knelpunten.wetgebruik;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What blocks on one law. The counts are over every knelpunt that the asker may see; the list holds the first of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Wetgebruik")
record Wetgebruik(
        @Schema(description = "Code in de lijst van bekende wetten.")
        String code,

        String regeling,
        String citeertitel,
        long aantal,

        @Schema(description = "Hoeveel er nog geen uitkomst hebben.")
        long open,

        List<PerStatus> statussen,
        List<PerArtikel> artikelen,

        @Schema(description = "Zoekvraag waarmee de lijst van knelpunten precies deze toont.")
        String filter,

        List<Regel> knelpunten) {

    @Schema(name = "WetgebruikPerStatus")
    record PerStatus(String status, long aantal) {}

    /** {@code artikel} is absent for those that name the law as a whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WetgebruikPerArtikel")
    record PerArtikel(@Nullable String artikel, long aantal) {}

    @Schema(name = "WetgebruikRegel")
    record Regel(UUID id, String nummer, String titel, String status) {}
}
