package nl.zuidlimburg.vhf.cumulatie;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.zuidlimburg.vhf.cumulatie.Cijfers.Maat;
import nl.zuidlimburg.vhf.indicator.Domein;

/**
 * Standardised figures under one set of weights: the scores by both methods and what each part contributes to them.
 *
 * <p>A value that is not known passes its weight on to the other indicators of its domain, and a domain without any known
 * value passes its weight on to the other domains: unknown is not zero, and not the mean. An area without any known value
 * has no score.
 *
 * <p><b>(a) z-scores.</b> Score = Σ over domains of share · (Σ over its indicators of share · z). 0 is the mean of the
 * region, higher is worse.
 *
 * <p><b>(b) exponential rank.</b> Within a domain the rank fractions of the indicators are averaged by weight, the areas
 * ranked by that (ties by average rank, n the areas with data), R = rank / n with R = 1 the worst-off, X by
 * {@link ExponentieleRang}; score = Σ over domains of share · X. Ranks and not z-scores are averaged within a domain,
 * because with z-scores an area that gets worse can drop in its domain: see ADR 0055.
 *
 * <p>Contributions are rounded to six decimals and a score is the sum of its rounded contributions, so that what is shown
 * adds up.
 */
final class Weging {
    private static final List<Domein> DOMEINEN = List.of(Domein.values());

    private final Standaardisatie cijfers;
    private final double[] gewicht;
    private final double[] domeingewicht;
    /** Per domain and area the weight of the indicators that are known. */
    private final double[][] bekendGewicht;

    /** Per area the weight of the domains that have data. */
    private final double[] totaalgewicht;

    private final double[][] rang;
    private final int[] aantal;

    Weging(Standaardisatie cijfers, Gewichten gewichten) {
        this.cijfers = cijfers;
        this.gewicht = cijfers.maten().stream().mapToDouble(gewichten::van).toArray();
        this.domeingewicht = DOMEINEN.stream().mapToDouble(gewichten::van).toArray();
        this.bekendGewicht = new double[DOMEINEN.size()][cijfers.gebieden()];
        for (int m = 0; m < gewicht.length; m++) {
            for (int g = 0; g < cijfers.gebieden(); g++) {
                bekendGewicht[domein(m)][g] += cijfers.bekend(m, g) ? gewicht[m] : 0;
            }
        }
        this.totaalgewicht = IntStream.range(0, cijfers.gebieden())
                .mapToDouble(g -> IntStream.range(0, DOMEINEN.size())
                        .filter(d -> bekendGewicht[d][g] > 0)
                        .mapToDouble(d -> domeingewicht[d])
                        .sum())
                .toArray();
        this.rang = IntStream.range(0, DOMEINEN.size())
                .mapToObj(d -> Rangen.gemiddeld(domeinwaarden(d)))
                .toArray(double[][]::new);
        this.aantal = Arrays.stream(rang).mapToInt(Rangen::aantal).toArray();
    }

    /** What part of the score of the area this domain decides. */
    double aandeel(Domein domein, int gebied) {
        int d = domein.ordinal();
        return heeftGegevens(domein, gebied) && totaalgewicht[gebied] > 0
                ? domeingewicht[d] / totaalgewicht[gebied]
                : 0;
    }

    /** What part of the z-score of the area this indicator decides. */
    double aandeel(int maat, int gebied) {
        if (!cijfers.bekend(maat, gebied) || gewicht[maat] == 0) {
            return 0;
        }
        return aandeel(cijfers.maten().get(maat).domein(), gebied)
                * gewicht[maat]
                / bekendGewicht[domein(maat)][gebied];
    }

    boolean heeftGegevens(Domein domein, int gebied) {
        return bekendGewicht[domein.ordinal()][gebied] > 0;
    }

    boolean heeftScore(int gebied) {
        return totaalgewicht[gebied] > 0;
    }

    /** Average rank in the domain, 1 the best-off; {@code NaN} without data. */
    double rang(Domein domein, int gebied) {
        return rang[domein.ordinal()][gebied];
    }

    /** How many areas were ranked in the domain. */
    int aantal(Domein domein) {
        return aantal[domein.ordinal()];
    }

    double r(Domein domein, int gebied) {
        return rang(domein, gebied) / aantal(domein);
    }

    double zBijdrage(int maat, int gebied) {
        double aandeel = aandeel(maat, gebied);
        return aandeel == 0 ? 0 : Rangen.afgerond(aandeel * cijfers.z(maat, gebied));
    }

    double rangBijdrage(Domein domein, int gebied) {
        double aandeel = aandeel(domein, gebied);
        return aandeel == 0 ? 0 : Rangen.afgerond(aandeel * ExponentieleRang.van(r(domein, gebied)));
    }

    /** Method (a) for every area; {@code NaN} where nothing is known. */
    double[] zscores() {
        return scores(g -> IntStream.range(0, gewicht.length)
                .mapToDouble(m -> zBijdrage(m, g))
                .sum());
    }

    /** Method (b) for every area; {@code NaN} where nothing is known. */
    double[] rangscores() {
        return scores(
                g -> DOMEINEN.stream().mapToDouble(d -> rangBijdrage(d, g)).sum());
    }

    private double[] scores(IntToDoubleFunction som) {
        return IntStream.range(0, cijfers.gebieden())
                .mapToDouble(g -> heeftScore(g) ? Rangen.afgerond(som.applyAsDouble(g)) : Double.NaN)
                .toArray();
    }

    private double[] domeinwaarden(int domein) {
        double[] waarden = new double[cijfers.gebieden()];
        for (int g = 0; g < waarden.length; g++) {
            double som = 0;
            for (int m = 0; m < gewicht.length; m++) {
                if (domein(m) == domein && gewicht[m] > 0 && cijfers.bekend(m, g)) {
                    som += gewicht[m] * cijfers.rangdeel(m, g);
                }
            }
            waarden[g] = bekendGewicht[domein][g] > 0 ? Rangen.afgerond(som / bekendGewicht[domein][g]) : Double.NaN;
        }
        return waarden;
    }

    private int domein(int maat) {
        Maat m = cijfers.maten().get(maat);
        return m.domein().ordinal();
    }
}
