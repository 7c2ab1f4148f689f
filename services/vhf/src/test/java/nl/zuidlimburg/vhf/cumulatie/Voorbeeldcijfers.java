package nl.zuidlimburg.vhf.cumulatie;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.vhf.cumulatie.Cijfers.Maat;
import nl.zuidlimburg.vhf.indicator.Domein;
import nl.zuidlimburg.vhf.scenario.Domeingewicht;

/** Small figures to compute by hand. */
final class Voorbeeldcijfers {
    private Voorbeeldcijfers() {}

    /** An indicator of which more is worse. */
    static Maat maat(String code, Domein domein) {
        return new Maat(code, domein, true, null);
    }

    static Cijfers.Gebied gebied(String naam, Map<String, Double> waarden) {
        return new Cijfers.Gebied("WK" + naam, naam, waarden);
    }

    /** Three wijken: A 1000 persons in 800 homes, B 3000 in 1200, C 6000 in 2000. */
    static Cijfers driewijken() {
        return new Cijfers(
                List.of(
                        new Maat("laag-inkomen", Domein.SOCIAAL_ECONOMISCH, true, "inwoners"),
                        new Maat("woz", Domein.FYSIEK, false, "woningen")),
                List.of(
                        new Cijfers.Gebied(
                                "WKA",
                                "A",
                                Map.of("inwoners", 1000.0, "woningen", 800.0, "laag-inkomen", 50.0, "woz", 150.0)),
                        new Cijfers.Gebied(
                                "WKB",
                                "B",
                                Map.of("inwoners", 3000.0, "woningen", 1200.0, "laag-inkomen", 40.0, "woz", 200.0)),
                        new Cijfers.Gebied(
                                "WKC",
                                "C",
                                Map.of("inwoners", 6000.0, "woningen", 2000.0, "laag-inkomen", 30.0, "woz", 250.0))));
    }

    /** All weights ordinary, for the figures of the three wijken. */
    static Weegschema weegschema() {
        return new Weegschema(
                Arrays.stream(Domein.values())
                        .map(domein -> new Domeingewicht(domein, BigDecimal.ONE))
                        .toList(),
                driewijken().maten().stream()
                        .map(maat -> new Weegschema.Indicator(
                                maat.code(),
                                maat.code(),
                                maat.domein(),
                                "%",
                                maat.hogerIsSlechter(),
                                maat.grondslag(),
                                BigDecimal.ONE))
                        .toList());
    }
}
