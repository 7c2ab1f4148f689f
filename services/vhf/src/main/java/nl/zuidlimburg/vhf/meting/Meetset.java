package nl.zuidlimburg.vhf.meting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.vhf.gebied.Gebiedsoort;
import nl.zuidlimburg.vhf.indicator.Domein;
import nl.zuidlimburg.vhf.indicator.Richting;
import org.jspecify.annotations.Nullable;

/**
 * All values of one measurement for the areas of one kind, to compute with.
 *
 * @param controlegetal of the whole measurement: the same number is the same values; null while there are none
 * @param gebieden those that existed at the reference date, by code, also those without any value
 * @param indicatoren those that the measurement has values of, by code, background figures included
 * @param waarden by code of the area, then by code of the indicator
 */
public record Meetset(
        UUID meting,
        @Nullable String controlegetal,
        Gebiedsoort soort,
        List<Plek> gebieden,
        List<Maat> indicatoren,
        Map<String, Map<String, Waarde>> waarden) {

    /**
     * An area.
     *
     * @param gemeente code of the gemeente that it lies in, or its own
     */
    public record Plek(String code, String naam, @Nullable String gemeente) {}

    /**
     * An indicator.
     *
     * @param gewichtsbasis code of the indicator that counts persons or homes
     */
    public record Maat(
            String code,
            String naam,
            @Nullable Domein domein,
            String eenheid,
            Richting richting,
            @Nullable String gewichtsbasis) {}

    /** The value; null where there is none. */
    public @Nullable BigDecimal waarde(String gebied, String indicator) {
        var gevonden = waarden.getOrDefault(gebied, Map.of()).get(indicator);
        return gevonden == null ? null : gevonden.waarde();
    }

    /** Why there is no value; {@code NIET_GELEVERD} also where the measurement has no row at all. Null where there is one. */
    public @Nullable Ontbreekt ontbreekt(String gebied, String indicator) {
        var gevonden = waarden.getOrDefault(gebied, Map.of()).get(indicator);
        return gevonden == null ? Ontbreekt.NIET_GELEVERD : gevonden.ontbreekt();
    }

    /** How many persons or homes the value is about; null where that is not known or the indicator has no base. */
    public @Nullable BigDecimal gewicht(String gebied, Maat maat) {
        return maat.gewichtsbasis() == null ? null : waarde(gebied, maat.gewichtsbasis());
    }
}
