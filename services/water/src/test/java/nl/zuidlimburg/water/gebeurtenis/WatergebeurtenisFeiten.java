package nl.zuidlimburg.water.gebeurtenis;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.water.werk.Land;

/** Every kind of fact about an event of water. */
public final class WatergebeurtenisFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private WatergebeurtenisFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = watergebeurtenis();
        var gewijzigd = watergebeurtenis();
        var ingetrokken = watergebeurtenis();
        var wijziging = gewijzigd.wijzig(gegevens("Extreme regen in drie landen"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel opgenomen", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Watergebeurtenis watergebeurtenis() {
        return new Watergebeurtenis(gegevens("Extreme regen"), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static WatergebeurtenisGegevens gegevens(String omschrijving) {
        return new WatergebeurtenisGegevens(
                "Hoogwater juli 2021",
                WatergebeurtenisGegevens.Soort.WATEROVERLAST,
                OnnauwkeurigeDatum.van("2021-07"),
                omschrijving,
                List.of("geul"),
                List.of(Land.NL),
                List.of(new WatergebeurtenisGegevens.Waarneming(
                        "Geen doden in Nederland",
                        new Bron("nieuws.nl", "https://nieuws.nl/", null, Bron.Verificatie.GEVERIFIEERD))),
                List.of(
                        schade(new Schatting(
                                new BigDecimal(1_800_000_000),
                                null,
                                null,
                                "euro",
                                "Startagenda",
                                null,
                                OnnauwkeurigeDatum.dag(LocalDate.of(2021, 12, 9)))),
                        schade(Schatting.tussen(350_000_000, 600_000_000, "euro", "TU Delft en Deltares")
                                .gelezenOp(URI.create("https://www.nd.nl/"), OnnauwkeurigeDatum.van("2021-09")))));
    }

    static Bewering schade(Schatting schatting) {
        return new Bewering("schade", schatting, Bron.Verificatie.GEVERIFIEERD, "Heel Limburg");
    }
}
