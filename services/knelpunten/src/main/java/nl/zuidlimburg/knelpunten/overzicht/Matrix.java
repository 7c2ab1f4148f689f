package nl.zuidlimburg.knelpunten.overzicht;

import java.util.List;
import nl.zuidlimburg.knelpunten.knelpunt.Opdeling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opgave by aard by niveau by status. Every figure carries the filter that lists exactly what it counts. */
public record Matrix(Opdeling per, long totaal, String toelichting, List<Cel> cellen, List<Rij> rijtotalen) {

    public record Cel(
            String code,
            String naam,
            String aard,
            String niveau,
            String status,
            long aantal,

            @Schema(examples = "aard=wet-of-regel&niveau=eu&opgave=circulaire-economie&status=gemeld")
            String filter) {}

    public record Rij(String code, String naam, long aantal, String filter) {}
}
