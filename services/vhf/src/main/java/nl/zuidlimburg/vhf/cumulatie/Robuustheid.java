package nl.zuidlimburg.vhf.cumulatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often an area stays in the top when the weights are others than these. */
@Schema(
        description =
                "Hoe vaak een gebied in de top k staat als de gewichten anders zijn, of als een indicator of domein ontbreekt.")
public record Robuustheid(
        int k,
        long zaad,
        double spreiding,

        @Schema(
                description =
                        "Keren dat elk gewicht met een toevallige factor tussen 1 - spreiding en 1 + spreiding is vermenigvuldigd.")
        int herhalingen,

        @Schema(description = "Keren dat een indicator of een heel domein is weggelaten.")
        int weglatingen,

        List<Regel> gebieden) {

    @Schema(name = "RobuustheidRegel")
    public record Regel(String gebied, String naam, Telling zscore, Telling exponentieel) {}

    @Schema(name = "RobuustheidTelling")
    public record Telling(int keer, int van, Bestendigheid oordeel) {}

    /** In words; the bounds are shares of all runs. */
    public enum Bestendigheid {
        /** In every run. */
        ALTIJD,
        /** In at least half of the runs. */
        VAAK,
        /** At least once. */
        SOMS,
        NOOIT;

        static Bestendigheid van(int keer, int totaal) {
            if (keer == 0) {
                return NOOIT;
            }
            return keer == totaal ? ALTIJD : 2 * keer >= totaal ? VAAK : SOMS;
        }
    }

    /**
     * @param zaad decides every draw: {@link Random} is specified to the digit, so the same seed gives the same answer
     * @param spreiding 0.5 lets every weight vary from half to one and a half times itself
     */
    static Robuustheid bepaal(
            Cijfers cijfers, Gewichten gewichten, int k, long zaad, int herhalingen, double spreiding) {
        var standaardisatie = new Standaardisatie(cijfers);
        var toeval = new Random(zaad);
        var weglatingen = weglatingen(standaardisatie, gewichten);
        var beurten = new ArrayList<>(weglatingen);
        for (int i = 0; i < herhalingen; i++) {
            beurten.add(gewichten.gevarieerd(cijfers.maten(), spreiding, toeval));
        }
        int[] inZ = new int[standaardisatie.gebieden()];
        int[] inRang = new int[standaardisatie.gebieden()];
        for (var beurt : beurten) {
            var weging = new Weging(standaardisatie, beurt);
            tel(Rangen.plaatsen(weging.zscores()), k, inZ);
            tel(Rangen.plaatsen(weging.rangscores()), k, inRang);
        }
        var regels = IntStream.range(0, standaardisatie.gebieden())
                .mapToObj(g -> new Regel(
                        cijfers.gebieden().get(g).code(),
                        cijfers.gebieden().get(g).naam(),
                        telling(inZ[g], beurten.size()),
                        telling(inRang[g], beurten.size())))
                .sorted(Comparator.comparingInt((Regel r) -> -r.exponentieel().keer())
                        .thenComparingInt(r -> -r.zscore().keer())
                        .thenComparing(Regel::naam))
                .toList();
        return new Robuustheid(k, zaad, spreiding, herhalingen, weglatingen.size(), regels);
    }

    /** Every indicator and every domain left out once, where something is left to compare. */
    private static List<Gewichten> weglatingen(Standaardisatie cijfers, Gewichten gewichten) {
        var zonder = new ArrayList<Gewichten>();
        cijfers.maten().stream()
                .filter(maat -> gewichten.van(maat) > 0 && gewichten.van(maat.domein()) > 0)
                .forEach(maat -> zonder.add(gewichten.zonder(maat)));
        cijfers.maten().stream()
                .filter(maat -> gewichten.van(maat) > 0 && gewichten.van(maat.domein()) > 0)
                .map(Cijfers.Maat::domein)
                .distinct()
                .forEach(domein -> zonder.add(gewichten.zonder(domein)));
        return zonder.stream()
                .filter(ander ->
                        cijfers.maten().stream().anyMatch(maat -> ander.van(maat) > 0 && ander.van(maat.domein()) > 0))
                .toList();
    }

    private static void tel(int[] plaatsen, int k, int[] keren) {
        for (int g = 0; g < plaatsen.length; g++) {
            if (plaatsen[g] > 0 && plaatsen[g] <= k) {
                keren[g]++;
            }
        }
    }

    private static Telling telling(int keer, int van) {
        return new Telling(keer, van, Bestendigheid.van(keer, van));
    }
}
