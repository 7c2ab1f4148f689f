package nl.zuidlimburg.vhf.overzicht;

import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.vhf.toekenning.Bewering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money and homes: awarded, spent and done. */
@Schema(name = "GeldOverzicht")
record Geld(List<Regel> regels, List<Controle> controletotalen) {

    /**
     * @param sleutel the year of the tranche, or the code of the gemeente
     * @param zonderBedrag awards of which no source says an amount: they are in no sum
     * @param gezamenlijk awards with other gemeenten too; their sums stand apart, as nobody says how they are divided
     */
    @Schema(name = "GeldRegel")
    record Regel(
            String sleutel,
            String naam,
            Som eigen,
            @Nullable Som gezamenlijk,
            List<String> bronconflicten,
            List<String> zonderBedrag) {}

    @Schema(name = "GeldSom")
    record Som(
            int toekenningen,
            long rijksbijdrageInCenten,
            long cofinancieringInCenten,
            long woningen,
            long besteedInCenten,
            long woningenGereed) {}

    /** What sources say of a whole tranche, beside the sum of its awards. */
    @Schema(name = "Controletotaal")
    record Controle(
            UUID id,
            String naam,
            int tranche,

            @Schema(description = "Som van de rijksbijdragen die van deze tranche bekend zijn.")
            long somInCenten,

            @Schema(description = "Of de bronnen elkaar tegenspreken.")
            boolean bronconflict,

            List<Bewering> beweringen) {}
}
