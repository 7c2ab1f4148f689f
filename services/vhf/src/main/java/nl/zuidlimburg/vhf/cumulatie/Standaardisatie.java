package nl.zuidlimburg.vhf.cumulatie;

import java.util.Arrays;
import java.util.List;
import nl.zuidlimburg.vhf.cumulatie.Cijfers.Maat;

/**
 * The values of each indicator on a scale on which indicators can be added. It does not depend on the weights of a
 * scenario, so one standardisation serves any number of weighings.
 *
 * <p>Per indicator and area, higher is worse, {@code NaN} is not known:
 *
 * <ul>
 *   <li>z = (x − μ) / σ, with μ = Σ b·x / Σ b and σ² = Σ b·(x − μ)² / Σ b over the areas whose value is known, and b the
 *       number of persons or homes, whichever the indicator is a figure about (its grondslag);
 *   <li>rank fraction = average rank / n over the n areas whose value is known.
 * </ul>
 *
 * <p>Rules: an area without a base counts for nothing in μ and σ but gets its z; where no area has a base all count alike.
 * Where all areas that count have the same value (no variance) z is 0 for every area.
 */
final class Standaardisatie {
    private final List<Maat> maten;
    private final int gebieden;
    private final double[][] z;
    private final double[][] rangdeel;

    Standaardisatie(Cijfers cijfers) {
        maten = cijfers.maten();
        gebieden = cijfers.gebieden().size();
        z = maten.stream()
                .map(maat -> zscores(cijfers.ongunst(maat), cijfers.grondslag(maat)))
                .toArray(double[][]::new);
        rangdeel = maten.stream().map(maat -> rangdelen(cijfers.ongunst(maat))).toArray(double[][]::new);
    }

    List<Maat> maten() {
        return maten;
    }

    int gebieden() {
        return gebieden;
    }

    double z(int maat, int gebied) {
        return z[maat][gebied];
    }

    double rangdeel(int maat, int gebied) {
        return rangdeel[maat][gebied];
    }

    boolean bekend(int maat, int gebied) {
        return !Double.isNaN(z[maat][gebied]);
    }

    static double[] zscores(double[] waarden, double[] basis) {
        double[] gewicht = new double[waarden.length];
        Arrays.setAll(gewicht, i -> Double.isNaN(waarden[i]) ? 0 : basis[i]);
        if (Arrays.stream(gewicht).sum() == 0) {
            Arrays.setAll(gewicht, i -> Double.isNaN(waarden[i]) ? 0 : 1);
        }
        double gemiddelde = gewogen(waarden, gewicht);
        double[] kwadraten = Arrays.stream(waarden)
                .map(x -> (x - gemiddelde) * (x - gemiddelde))
                .toArray();
        double spreiding = gelijk(waarden, gewicht) ? 0 : Math.sqrt(gewogen(kwadraten, gewicht));
        return Arrays.stream(waarden)
                .map(x -> Double.isNaN(x) || spreiding > 0 ? (x - gemiddelde) / spreiding : 0)
                .toArray();
    }

    /** Weighted mean of what is known; {@code NaN} if nothing is. */
    static double gewogen(double[] waarden, double[] gewicht) {
        double som = 0;
        double totaal = 0;
        for (int i = 0; i < waarden.length; i++) {
            if (gewicht[i] > 0) {
                som += gewicht[i] * waarden[i];
                totaal += gewicht[i];
            }
        }
        return som / totaal;
    }

    /** Asked of the values, because the computed variance of equal values need not be exactly zero. */
    private static boolean gelijk(double[] waarden, double[] gewicht) {
        double eerste = Double.NaN;
        for (int i = 0; i < waarden.length; i++) {
            if (gewicht[i] > 0) {
                if (!Double.isNaN(eerste) && waarden[i] != eerste) {
                    return false;
                }
                eerste = waarden[i];
            }
        }
        return true;
    }

    private static double[] rangdelen(double[] waarden) {
        int bekend = Rangen.aantal(waarden);
        return Arrays.stream(Rangen.gemiddeld(waarden))
                .map(rang -> rang / bekend)
                .toArray();
    }
}
