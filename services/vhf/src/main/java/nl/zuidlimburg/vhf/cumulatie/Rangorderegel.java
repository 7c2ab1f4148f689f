package nl.zuidlimburg.vhf.cumulatie;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One area in the order of cumulation: both scores with what they are made of, and the stacking. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Een gebied in de rangorde, met de uitleg van beide scores.")
public record Rangorderegel(String gebied, String naam, Zscore zscore, Exponentieel exponentieel, Stapeling stapeling) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description =
                    "Methode a: het gewogen gemiddelde van z-scores; 0 is gemiddeld Zuid-Limburg, hoger is ongunstiger.")
    public record Zscore(
            @Nullable @Schema(description = "De som van de bijdragen; afwezig als niets bekend is.")
            Double score,

            @Nullable
            @Schema(description = "1 is het gebied waar het meest cumuleert; gelijke scores delen een plaats.")
            Integer plaats,

            List<Indicatorbijdrage> bijdragen) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Wat een indicator aan de z-score bijdraagt.")
    public record Indicatorbijdrage(
            String indicator,
            Domein domein,

            @Nullable @Schema(description = "De waarde uit de meting; afwezig is onbekend, nooit 0.")
            Double waarde,

            @Nullable
            @Schema(description = "Afstand tot het gemiddelde in standaardafwijkingen, positief is ongunstig.")
            Double z,

            @Schema(
                    description =
                            "Hoeveel personen of woningen achter de waarde staan; zo zwaar weegt het gebied in het gemiddelde.")
            double grondslag,

            @Schema(description = "Deel van de score dat deze indicator bepaalt, 0 tot 1.")
            double aandeel,

            double bijdrage) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description =
                    "Methode b: per domein de rang, exponentieel omgezet (0 tot 100), gewogen opgeteld; een goed domein heft een slecht niet op.")
    public record Exponentieel(
            @Nullable @Schema(description = "De som van de bijdragen; afwezig als niets bekend is.")
            Double score,

            @Nullable
            @Schema(description = "1 is het gebied waar het meest cumuleert; gelijke scores delen een plaats.")
            Integer plaats,

            List<Domeinbijdrage> bijdragen) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Wat een domein aan de exponentiele score bijdraagt.")
    public record Domeinbijdrage(
            Domein domein,

            @Nullable
            @Schema(description = "Gemiddelde rang in het domein: 1 is het gunstigst, aantal het ongunstigst.")
            Double rang,

            @Schema(description = "Hoeveel gebieden in dit domein gegevens hebben.")
            int aantal,

            @Nullable @Schema(description = "De omgezette rang, 0 tot 100.")
            Double x,

            @Schema(description = "Deel van de score dat dit domein bepaalt, 0 tot 1.")
            double aandeel,

            double bijdrage) {}

    @Schema(description = "In welke domeinen het gebied bij de slechtste vijfde hoort.")
    public record Stapeling(
            List<Domein> slechtsteVijfde,
            List<Domein> zonderGegevens,
            int domeinen,

            @Schema(description = "Of er een fysiek domein onder is en ook een sociaal of gezondheidsdomein.")
            boolean gestapeld,

            @Schema(examples = "3 van 5, 1 zonder gegevens") String leesbaar) {}

    /** Its place by a method; last without a score. */
    int plaats(Methode methode) {
        var plaats =
                switch (methode) {
                    case ZSCORE -> zscore.plaats();
                    case EXPONENTIEEL -> exponentieel.plaats();
                };
        return plaats == null ? Integer.MAX_VALUE : plaats;
    }
}
