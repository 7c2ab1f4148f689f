package nl.zuidlimburg.knelpunten.wet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.regelverwijzing.Stelsel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A law as we show and publish it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Wet")
public record WetView(
        UUID id,
        long versie,
        String code,
        Stelsel stelsel,
        String identificatie,

        @Schema(description = "Kenmerk waarop verwijzingen, knelpunten en nieuwe versies bij elkaar komen.")
        String regeling,

        String rechtsgebied,
        String citeertitel,
        List<String> aliassen,
        @Nullable String url,
        List<String> relevantVoor,
        WetStatus status,

        @Schema(description = "Code van de wet waarin deze is opgegaan of waardoor zij verviel.") @Nullable
        String opgegaanIn,

        @Nullable String opmerking,
        Verificatie verificatie,
        @Nullable String bron,
        Instant gewijzigdOp) {}
