package nl.zuidlimburg.vhf.meting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measurement as we show and publish it; its values have their own place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Meting")
public record MetingView(
        UUID id,
        long versie,
        String naam,
        Metingsoort soort,
        LocalDate peildatum,
        @Nullable UUID nulmeting,
        String bron,
        @Nullable String bronUrl,
        @Nullable String toelichting,
        int drempel,
        MetingStatus status,

        @Schema(description = "Gelijk bij een meting en haar correcties.")
        UUID reeks,

        @Schema(description = "1, en een hoger bij elke correctie.")
        int uitgave,

        @Schema(description = "De meting die met deze is gecorrigeerd.") @Nullable
        UUID vervangt,

        @Schema(description = "Waarom er is gecorrigeerd.") @Nullable
        String reden,

        @Schema(description = "Codes van de indicatoren waarvan er waarden zijn.")
        List<String> indicatoren,

        int gebieden,
        long waarden,
        long ontbrekend,

        @Schema(description = "SHA-256 over alle waarden op volgorde, zodat ieder ziet of het dezelfde zijn.") @Nullable
        String controlegetal,

        @Nullable Instant vastgesteldOp,
        Zichtbaarheid zichtbaarheid,
        Instant gewijzigdOp) {}
