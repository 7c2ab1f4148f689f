package nl.zuidlimburg.vhf.cumulatie;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Places in an order, where equal values share. {@code NaN} is what is not known: it has no place and counts for nobody. */
final class Rangen {
    /** Digits that are shown and compared: what differs less is equal. */
    private static final double FIJNHEID = 1e6;

    private Rangen() {}

    /** The rank of each value from 1 (lowest) to N (highest); equal values get the average of their ranks. */
    static double[] gemiddeld(double[] waarden) {
        int[] volgorde = oplopend(waarden);
        double[] rangen = new double[waarden.length];
        Arrays.fill(rangen, Double.NaN);
        int van = 0;
        while (van < volgorde.length) {
            int tot = van + 1;
            while (tot < volgorde.length && waarden[volgorde[tot]] == waarden[volgorde[van]]) {
                tot++;
            }
            for (int i = van; i < tot; i++) {
                rangen[volgorde[i]] = (van + 1 + tot) / 2.0;
            }
            van = tot;
        }
        return rangen;
    }

    /** The place of each score, 1 for the highest; equal scores share the first of their places. 0 where there is no score. */
    static int[] plaatsen(double[] scores) {
        int[] volgorde = oplopend(scores);
        int[] plaatsen = new int[scores.length];
        for (int i = volgorde.length - 1; i >= 0; i--) {
            boolean gelijk = i < volgorde.length - 1 && scores[volgorde[i]] == scores[volgorde[i + 1]];
            plaatsen[volgorde[i]] = gelijk ? plaatsen[volgorde[i + 1]] : volgorde.length - i;
        }
        return plaatsen;
    }

    /** How many values are known. */
    static int aantal(double[] waarden) {
        return (int) Arrays.stream(waarden).filter(w -> !Double.isNaN(w)).count();
    }

    /** To six decimals: finer differences come from the order of adding, not from an area. */
    static double afgerond(double waarde) {
        double rond = Math.rint(waarde * FIJNHEID) / FIJNHEID;
        // No negative zero, which is equal to zero but sorts and prints otherwise.
        return rond == 0 ? 0 : rond;
    }

    private static int[] oplopend(double[] waarden) {
        return IntStream.range(0, waarden.length)
                .filter(i -> !Double.isNaN(waarden[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> waarden[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
