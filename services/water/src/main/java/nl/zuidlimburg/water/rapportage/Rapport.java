package nl.zuidlimburg.water.rapportage;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The content of a report: page A on one sheet, page B per basin. Money in cents. */
@Schema(name = "Rapport")
record Rapport(LocalDate peildatum, Kennis kennis, Zichtbaarheid voor, BladA bladA, List<BladB> bladB) {

    @Schema(name = "RapportBladA")
    record BladA(
            int maatregelen,
            List<Aantal> perFase,
            int geblokkeerd,
            long totaalInCenten,
            List<Bedrag> perFinancier,
            List<Bedrag> perZekerheid,

            @Schema(description = "Maatregelen waarvan nog geen financier is vastgelegd.")
            int zonderFinancier,

            @Schema(description = "De zwaarste risico's, hoogste eerst; ten hoogste tien.")
            List<Risicoregel> risicos) {}

    @Schema(name = "RapportBladB")
    record BladB(
            String stroomgebied,
            String naam,
            int aantal,
            List<Aantal> perFase,
            long totaalInCenten,
            @Nullable Integer hoogsteRisico,
            List<Maatregelregel> maatregelen) {

        Stroomgebiedtotaal totaal() {
            return new Stroomgebiedtotaal(stroomgebied, naam, aantal, totaalInCenten, hoogsteRisico);
        }
    }

    /** A basin in short, as it is published. */
    @Schema(name = "RapportStroomgebied")
    record Stroomgebiedtotaal(
            String stroomgebied,
            String naam,
            int aantal,
            long totaalInCenten,
            @Nullable Integer hoogsteRisico) {}

    @Schema(name = "RapportAantal")
    record Aantal(String code, int aantal) {}

    @Schema(name = "RapportBedrag")
    record Bedrag(String code, long bedragInCenten) {}

    @Schema(name = "RapportRisico")
    record Risicoregel(
            String maatregel,
            String naam,
            String omschrijving,
            @Nullable String oorzaak,
            int kans,
            int gevolg,
            int gewicht) {}

    @Schema(name = "RapportMaatregel")
    record Maatregelregel(
            String nummer,
            String naam,
            String fase,
            @Nullable String trekker,
            long bedragInCenten,
            @Nullable Integer hoogsteRisico) {}
}
