package nl.zuidlimburg.panorama.stelling;

import java.util.List;
import org.hipparchus.clustering.Clusterable;
import org.hipparchus.util.MathArrays;

/** How well groups keep apart: 1 where each is a point, 0 where they run into each other. The library has no such measure. */
final class Silhouet {
    private Silhouet() {}

    static <T extends Clusterable> double van(List<List<T>> groepen) {
        if (groepen.size() < 2) {
            return 0;
        }
        return groepen.stream()
                .flatMap(groep -> groep.stream().map(punt -> van(punt, groep, groepen)))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static <T extends Clusterable> double van(T punt, List<T> eigen, List<List<T>> groepen) {
        if (eigen.size() == 1) {
            return 0;
        }
        double binnen = afstand(punt, eigen) * eigen.size() / (eigen.size() - 1);
        double buiten = groepen.stream()
                .filter(groep -> groep != eigen)
                .mapToDouble(groep -> afstand(punt, groep))
                .min()
                .orElse(0);
        double grootste = Math.max(binnen, buiten);
        return grootste == 0 ? 0 : (buiten - binnen) / grootste;
    }

    private static <T extends Clusterable> double afstand(T punt, List<T> groep) {
        return groep.stream()
                .mapToDouble(ander -> MathArrays.distance(punt.getPoint(), ander.getPoint()))
                .average()
                .orElse(0);
    }
}
