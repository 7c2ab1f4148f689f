package nl.zuidlimburg.vhf.cumulatie;

import java.util.List;
import java.util.Map;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.jspecify.annotations.Nullable;

/** What is compared: areas of one kind, and their values on each indicator. The order of both is kept. */
record Cijfers(List<Maat> maten, List<Gebied> gebieden) {
    Cijfers {
        maten = List.copyOf(maten);
        gebieden = List.copyOf(gebieden);
    }

    /**
     * What the arithmetic needs to know of an indicator.
     *
     * @param grondslag code of the figure that counts the persons or homes it is about; null where all areas count alike
     */
    record Maat(
            String code,
            Domein domein,
            boolean hogerIsSlechter,
            @Nullable String grondslag) {}

    /** An area with its values by code, background figures included; a value that is not known is not there. */
    record Gebied(String code, String naam, Map<String, Double> waarden) {
        Gebied {
            waarden = Map.copyOf(waarden);
        }

        /** How many persons or homes the value is about: its weight in the mean. */
        double grondslag(Maat maat) {
            return maat.grondslag() == null ? 1 : waarden.getOrDefault(maat.grondslag(), 0.0);
        }
    }

    /** The values of all areas on one indicator, turned so that higher is worse; {@code NaN} where not known. */
    double[] ongunst(Maat maat) {
        return gebieden.stream()
                .mapToDouble(g -> {
                    var waarde = g.waarden().get(maat.code());
                    return waarde == null ? Double.NaN : maat.hogerIsSlechter() ? waarde : -waarde;
                })
                .toArray();
    }

    /** How much each area weighs in the mean of an indicator. */
    double[] grondslag(Maat maat) {
        return gebieden.stream().mapToDouble(g -> g.grondslag(maat)).toArray();
    }
}
