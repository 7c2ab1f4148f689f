package nl.zuidlimburg.knelpunten.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.knelpunten.knelpunt.Bron;
import nl.zuidlimburg.knelpunten.knelpunt.Vergelijking;
import nl.zuidlimburg.platform.value.Schatting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cross-border file in the order of Regulation (EU) 2025/925: who submits it (article 7), what it must contain
 * (article 8), and what of that is still missing.
 */
@Schema(description = "Grensoverschrijdend dossier in de volgorde van Verordening (EU) 2025/925.")
public record BridgeDossier(
        String nummer,
        String titel,
        LocalDate opgesteldOp,
        Initiatiefnemer initiatiefnemer,
        Obstakel obstakel,
        Nut nut,
        Gebied gebied,
        List<Rechtsgrond> rechtsgronden,
        List<Vergelijking> vergelijking,
        List<Voorstel> voorstellen,
        List<Bron> bronnen,
        List<Onderdeel> volledigheid,
        boolean volledig) {

    @Schema(name = "BridgeInitiatiefnemer", description = "Een organisatie of overheid; nooit een natuurlijk persoon.")
    public record Initiatiefnemer(String code, String naam, List<String> ookGemeldDoor) {}

    @Schema(name = "BridgeObstakel")
    public record Obstakel(
            String omschrijving,
            String aard,
            String niveau,
            @Nullable String verduidelijking) {}

    @Schema(name = "BridgeNut")
    public record Nut(@Nullable String gevolg, @Nullable String getroffenen, List<Schatting> omvang) {}

    @Schema(name = "BridgeGebied")
    public record Gebied(List<String> landen, @Nullable String plaats) {}

    @Schema(name = "BridgeRechtsgrond")
    public record Rechtsgrond(
            String rechtsgebied,
            String tekst,
            String identificatie,
            @Nullable String link) {}

    @Schema(name = "BridgeVoorstel")
    public record Voorstel(String nummer, String titel, String soort) {}

    /** One element that the regulation asks for, and whether this file has it. */
    @Schema(name = "BridgeOnderdeel")
    public record Onderdeel(String artikel, String wat, boolean verplicht, boolean aanwezig) {}
}
