package nl.zuidlimburg.water.landbouw;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;

/** Every kind of fact about a landbouwspoor. */
public final class LandbouwspoorFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private LandbouwspoorFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = landbouwspoor();
        var gewijzigd = landbouwspoor();
        var ingetrokken = landbouwspoor();
        var wijziging = gewijzigd.wijzig(gegevens(4), NU);
        var intrekking = ingetrokken.trekIn("Dubbel opgenomen", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Landbouwspoor landbouwspoor() {
        return new Landbouwspoor(gegevens(12), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static LandbouwspoorGegevens gegevens(int bedrijven) {
        return new LandbouwspoorGegevens(
                "Natuurinclusieve landbouw op de plateaus",
                "Heuvelland",
                List.of("geul"),
                List.of(UUID.fromString("0197d000-2222-7c3a-9d52-6f0e8a1b2c3d")),
                "Gesprekken aan de keukentafel versnellen",
                "Grasland dat water vasthoudt, met een vergoeding",
                new LandbouwspoorGegevens.Eisen(
                        LandbouwspoorGegevens.Oordeel.VOLDOET,
                        LandbouwspoorGegevens.Oordeel.VOLDOET_NIET,
                        LandbouwspoorGegevens.Oordeel.ONBEKEND,
                        LandbouwspoorGegevens.Oordeel.ONBEKEND,
                        "Nog niet overal bekeken"),
                new BigDecimal("310.5"),
                bedrijven,
                List.of(new Bron(
                        "Startagenda NOVI-gebied Zuid-Limburg, paragraaf 2.1",
                        null,
                        OnnauwkeurigeDatum.dag(LocalDate.of(2021, 12, 9)),
                        Bron.Verificatie.GEVERIFIEERD)));
    }
}
