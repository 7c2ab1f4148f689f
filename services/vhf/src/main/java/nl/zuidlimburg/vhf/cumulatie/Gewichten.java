package nl.zuidlimburg.vhf.cumulatie;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import nl.zuidlimburg.vhf.cumulatie.Cijfers.Maat;
import nl.zuidlimburg.vhf.indicator.Domein;

/** How heavily each domain, and each indicator within its domain, counts; what is not named counts once. */
record Gewichten(Map<Domein, Double> domeinen, Map<String, Double> indicatoren) {
    static final double GEWOON = 1;
    static final Gewichten ALLES_GEWOON = new Gewichten(Map.of(), Map.of());

    Gewichten {
        domeinen = Map.copyOf(domeinen);
        indicatoren = Map.copyOf(indicatoren);
    }

    double van(Domein domein) {
        return domeinen.getOrDefault(domein, GEWOON);
    }

    double van(Maat maat) {
        return indicatoren.getOrDefault(maat.code(), GEWOON);
    }

    Gewichten zonder(Domein domein) {
        var ander = new HashMap<>(domeinen);
        ander.put(domein, 0.0);
        return new Gewichten(ander, indicatoren);
    }

    Gewichten zonder(Maat maat) {
        var ander = new HashMap<>(indicatoren);
        ander.put(maat.code(), 0.0);
        return new Gewichten(domeinen, ander);
    }

    /** Each weight times a number between 1 − spread and 1 + spread, drawn in a fixed order. */
    Gewichten gevarieerd(Iterable<Maat> maten, double spreiding, Random toeval) {
        var anderDomein = new EnumMap<Domein, Double>(Domein.class);
        for (var domein : Domein.values()) {
            anderDomein.put(domein, van(domein) * factor(spreiding, toeval));
        }
        var anderIndicator = new HashMap<String, Double>();
        for (var maat : maten) {
            anderIndicator.put(maat.code(), van(maat) * factor(spreiding, toeval));
        }
        return new Gewichten(anderDomein, anderIndicator);
    }

    private static double factor(double spreiding, Random toeval) {
        return 1 - spreiding + 2 * spreiding * toeval.nextDouble();
    }
}
