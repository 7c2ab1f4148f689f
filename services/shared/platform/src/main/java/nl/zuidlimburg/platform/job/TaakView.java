package nl.zuidlimburg.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far work in the background is, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Taak")
public record TaakView(
        UUID id,
        String soort,
        TaakStatus status,
        @Schema(description = "Hoeveel er gedaan is.") long gedaan,

        @Schema(description = "Hoeveel het er in totaal zijn, als dat bekend is.") @Nullable
        Long totaal,

        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode resultaat,

        @Schema(description = "Waarom de taak mislukte.") @Nullable
        String fout,

        @Schema(description = "Hoeveel rijen niet konden worden gebruikt.")
        long aantalFouten,

        @Schema(description = "De eerste duizend daarvan.", maxItems = 1000)
        List<FouteRij> fouten,

        @Schema(description = "Er is om annulering gevraagd.")
        boolean annuleren,

        Instant aangemaaktOp,
        @Nullable Instant gestartOp,
        @Nullable Instant geeindigdOp) {

    /** A row that could not be used; {@code rij} counts from one as the submitter sees the file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FouteRij")
    public record FouteRij(long rij, @Nullable String veld, String reden) {}
}
