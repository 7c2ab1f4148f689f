package nl.zuidlimburg.panorama.stelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.clustering.CentroidCluster;
import org.hipparchus.clustering.DoublePoint;
import org.hipparchus.clustering.KMeansPlusPlusClusterer;
import org.hipparchus.clustering.distance.EuclideanDistance;
import org.hipparchus.random.Well19937c;
import org.hipparchus.stat.projection.PCA;
import org.hipparchus.util.MathArrays;

/**
 * Who answer alike. The answers (1 agree, -1 disagree, 0 pass or none) are brought back to two axes, and grouped there into the number
 * of groups that keeps best apart. The same answers give the same groups, in whichever order they came in. Who is with fewer than five
 * goes to the nearest group: a group that is left out could be told from the totals by taking away the others.
 */
final class Opiniegroepen {
    static final int KLEINSTE_GROEP = 5;
    static final int MEESTE_GROEPEN = 5;

    /** Below it the groups lie so much through each other that they tell nothing. */
    private static final double KLEINSTE_SILHOUET = 0.25;

    private static final int ASSEN = 2;
    private static final int RONDEN = 100;
    private static final long ZAAD = 20_220_916L;

    private Opiniegroepen() {}

    /** Groups of at least five that hold everyone, largest first; each is a list of row numbers. Empty where no groups stand out. */
    static List<List<Integer>> van(double[][] antwoorden) {
        if (antwoorden.length < 2 * KLEINSTE_GROEP || antwoorden[0].length < ASSEN || verschillend(antwoorden) < 3) {
            return List.of();
        }
        var punten = punten(antwoorden);
        var beste = IntStream.rangeClosed(2, Math.min(MEESTE_GROEPEN, (int) verschillend(antwoorden) - 1))
                .mapToObj(aantal -> verdeling(punten, aantal))
                .max(Comparator.comparingDouble(Verdeling::silhouet))
                .orElseThrow();
        if (beste.silhouet() < KLEINSTE_SILHOUET) {
            return List.of();
        }
        return beste.groepen().stream()
                .sorted(Comparator.<List<Integer>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(groep -> groep.getFirst()))
                .toList();
    }

    private static long verschillend(double[][] antwoorden) {
        return Arrays.stream(antwoorden).map(Arrays::toString).distinct().count();
    }

    private static List<Punt> punten(double[][] antwoorden) {
        var plekken = new PCA(ASSEN).fitAndTransform(antwoorden);
        var punten = new ArrayList<Punt>();
        for (int i = 0; i < plekken.length; i++) {
            punten.add(new Punt(i, plekken[i]));
        }
        // by place: where the seeds fall must not hang on who answered first
        punten.sort(Comparator.comparingDouble((Punt punt) -> punt.getPoint()[0])
                .thenComparingDouble(punt -> punt.getPoint()[1])
                .thenComparingInt(Punt::rij));
        return punten;
    }

    private static Verdeling verdeling(List<Punt> punten, int aantal) {
        var gevonden = new KMeansPlusPlusClusterer<Punt>(aantal, RONDEN, new EuclideanDistance(), new Well19937c(ZAAD))
                .cluster(punten);
        var groepen = zonderKleine(gevonden);
        return new Verdeling(
                groepen.stream()
                        .map(leden -> leden.stream().map(Punt::rij).sorted().toList())
                        .toList(),
                Silhouet.van(groepen));
    }

    private static List<List<Punt>> zonderKleine(List<CentroidCluster<Punt>> gevonden) {
        var groot = gevonden.stream()
                .filter(groep -> groep.getPoints().size() >= KLEINSTE_GROEP)
                .toList();
        if (groot.isEmpty()) {
            return List.of();
        }
        var leden = groot.stream()
                .<List<Punt>>map(groep -> new ArrayList<>(groep.getPoints()))
                .toList();
        gevonden.stream()
                .filter(groep -> groep.getPoints().size() < KLEINSTE_GROEP)
                .flatMap(groep -> groep.getPoints().stream())
                .forEach(punt -> leden.get(dichtstbij(punt, groot)).add(punt));
        return leden;
    }

    private static int dichtstbij(Punt punt, List<CentroidCluster<Punt>> groepen) {
        return IntStream.range(0, groepen.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> MathArrays.distance(
                        punt.getPoint(), groepen.get(i).getCenter().getPoint())))
                .orElseThrow();
    }

    private record Verdeling(List<List<Integer>> groepen, double silhouet) {}

    /** A place on the axes that knows whose it is. */
    static final class Punt extends DoublePoint {
        private static final long serialVersionUID = 1L;
        private final int rij;

        Punt(int rij, double[] plek) {
            super(plek);
            this.rij = rij;
        }

        int rij() {
            return rij;
        }
    }
}
