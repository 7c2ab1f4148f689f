package nl.zuidlimburg.vhf.cumulatie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.zuidlimburg.vhf.cumulatie.Cijfers.Maat;

/** Reads the input of a computation back from its explanation. */
final class Terugrekening {
    private Terugrekening() {}

    static Map<String, Double> waarden(Rangorderegel regel, List<Maat> maten) {
        var waarden = new HashMap<String, Double>();
        var bijdragen = regel.zscore().bijdragen();
        for (int m = 0; m < maten.size(); m++) {
            var bijdrage = bijdragen.get(m);
            if (bijdrage.waarde() != null) {
                waarden.put(bijdrage.indicator(), Objects.requireNonNull(bijdrage.waarde()));
            }
            var grondslag = maten.get(m).grondslag();
            if (grondslag != null) {
                waarden.putIfAbsent(grondslag, bijdrage.grondslag());
            }
        }
        return waarden;
    }
}
