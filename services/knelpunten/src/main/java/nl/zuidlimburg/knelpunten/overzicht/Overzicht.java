package nl.zuidlimburg.knelpunten.overzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.knelpunt.Prioriteit;
import nl.zuidlimburg.knelpunten.knelpunt.Trede;
import nl.zuidlimburg.knelpunten.knelpunt.Vergelijking;
import nl.zuidlimburg.knelpunten.prioriteit.Gewichten;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shapes of the overviews; each figure carries the filter that lists what it counts. */
public final class Overzicht {
    private Overzicht() {}

    @Schema(name = "WetOverzicht", description = "Wat er op een wet vastloopt.")
    public record Wet(String wet, String citeertitel, long aantal, long open, List<Artikel> artikelen, String filter) {}

    @Schema(name = "ArtikelOverzicht")
    public record Artikel(String artikel, long aantal, String filter) {}

    @Schema(name = "LandenOverzicht")
    public record Landen(List<Land> landen, List<Naast> vergelijkingen) {}

    @Schema(name = "LandOverzicht")
    public record Land(String land, long aantal, String filter) {}

    @Schema(name = "LandenNaastElkaar", description = "Een knelpunt met de regel en het effect per land naast elkaar.")
    public record Naast(Kort knelpunt, List<Vergelijking> rijen) {}

    @Schema(name = "KnelpuntKort")
    public record Kort(UUID id, String nummer, String titel, String status) {}

    @Schema(name = "Oplossers", description = "Wie kan dit oplossen.")
    public record Oplossers(List<Oplosser> organisaties, List<OpTrede> treden) {}

    @Schema(name = "Oplosser")
    public record Oplosser(String code, String naam, long aantal, String filter) {}

    @Schema(name = "OpTrede")
    public record OpTrede(Trede trede, long aantal, long onbeantwoord, String filter) {}

    @Schema(name = "OpgelostOverzicht", description = "Wat in een jaar werd weggenomen.")
    public record Opgelost(int jaar, long aantal, String filter, List<Weggenomen> items) {}

    @Schema(name = "Weggenomen")
    public record Weggenomen(UUID id, String nummer, String titel, String reden, LocalDate sinds) {}

    @Schema(name = "PrioriteitOverzicht")
    public record Ranglijst(Gewichten gewichten, List<Plaats> items) {}

    @Schema(name = "PlaatsOpRanglijst")
    public record Plaats(
            int rang,
            UUID id,
            String nummer,
            String titel,
            String status,
            @Nullable Prioriteit prioriteit,
            double score) {}

    @Schema(name = "InbrengOverzicht", description = "Wat een doorbraak het register toezegde en leverde.")
    public record Inbreng(
            String doorbraak,
            String naam,
            String omschrijving,
            @Nullable String toegezegdOp,
            @Nullable String geleverdOp,
            long knelpunten,
            String filter) {}
}
