package nl.zuidlimburg.vhf.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about an indicator. */
public final class IndicatorFeiten {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private IndicatorFeiten() {}

    public static Stream<Fact> alle() {
        var opgenomen = new Indicator(vol(), NU);
        var feit = Fact.of(opgenomen, opgenomen.neemOp());
        var gewijzigd = new Indicator(vol(), NU);
        return Stream.of(feit, Fact.of(gewijzigd, gewijzigd.wijzig(vol(), NU)));
    }

    private static IndicatorInvoer vol() {
        return new IndicatorInvoer(
                "koopwoningen",
                "Koopwoningen",
                "Aandeel van de woningen dat de bewoner bezit.",
                Domein.FYSIEK,
                "%",
                Richting.HOGER_IS_BETER,
                "woningen",
                List.of("Koopwoningen", "p_koopw"),
                List.of(new Referentiewaarde(2022, BigDecimal.valueOf(57), "CBS")),
                "CBS",
                "https://www.cbs.nl/",
                "Verduidelijkt");
    }
}
