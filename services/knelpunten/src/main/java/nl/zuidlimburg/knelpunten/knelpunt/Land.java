package nl.zuidlimburg.knelpunten.knelpunt;

import java.util.Collection;

/** A jurisdiction of the border region. Regions of a country are jurisdictions of their own. */
public enum Land {
    NL,
    BE,
    BE_VLG,
    BE_WAL,
    BE_BRU,
    BE_DG,
    DE,
    DE_NW,
    EU;

    /**
     * How many legal orders can differ among these: the EU stands above all of them, and a country does not differ from
     * its own region when both are named.
     */
    static long rechtsordes(Collection<Land> landen) {
        return landen.stream()
                .distinct()
                .filter(land -> land != EU)
                .filter(land -> landen.stream().noneMatch(land::omvat))
                .count();
    }

    private boolean omvat(Land ander) {
        return ander.name().startsWith(name() + "_");
    }
}
