package nl.zuidlimburg.panorama.ruimteclaim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;

/** Every kind of fact about a claim. */
public final class RuimteclaimFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private RuimteclaimFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = claim();
        var gewijzigd = claim();
        var ingetrokken = claim();
        var wijziging = gewijzigd.wijzig(gegevens("Woningen bij het station"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel vastgelegd", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Ruimteclaim claim() {
        return new Ruimteclaim(gegevens("Woningen aan de dorpsrand"), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static RuimteclaimGegevens gegevens(String naam) {
        return new RuimteclaimGegevens(
                naam,
                "Ruimte voor 400 woningen",
                "wonen",
                "Genoeg woningen van de goede soort",
                new Hectares(10, 15),
                Hardheid.ZACHT,
                "Nog niet vastgesteld",
                2030,
                2050,
                Plaats.VAST,
                new Geometrie(
                        "Polygon",
                        List.of(List.of(
                                List.of(5.80, 50.85),
                                List.of(5.81, 50.85),
                                List.of(5.81, 50.86),
                                List.of(5.80, 50.85)))),
                "Woondeal Limburg",
                "Woondeal 2023",
                "wonen",
                List.of("groen"),
                List.of(new Invloed(
                        UUID.fromString("0197d000-7777-7c3a-9d52-6f0e8a1b2c3d"),
                        Invloed.Richting.VERZWAKT,
                        "Het zicht op het dal verdwijnt")),
                List.of(new Bron(
                        "Woondeal Limburg",
                        "https://www.limburg.nl/wonen/",
                        OnnauwkeurigeDatum.dag(LocalDate.of(2023, 3, 13)),
                        Bron.Verificatie.ONGEVERIFIEERD)));
    }
}
