package nl.zuidlimburg.panorama.toekomstbeeld;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;

/** Every kind of fact about a possible future. */
public final class ToekomstbeeldFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    static final UUID INBRENG = UUID.fromString("0197d000-4444-7c3a-9d52-6f0e8a1b2c3d");
    static final UUID CLAIM = UUID.fromString("0197d000-6666-7c3a-9d52-6f0e8a1b2c3d");

    private ToekomstbeeldFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = beeld();
        var gewijzigd = beeld();
        var ingetrokken = beeld();
        var wijziging = gewijzigd.wijzig(gegevens("Lokale ketens"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel vastgelegd", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Toekomstbeeld beeld() {
        return new Toekomstbeeld(gegevens("Lokale Ketens"), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static ToekomstbeeldGegevens gegevens(String naam) {
        return new ToekomstbeeldGegevens(
                naam,
                "post-groei",
                "Krimp als kans voor lokale economieen",
                "Wat hier wordt gegeten, komt van hier.",
                Abstractieniveau.VERGEZICHT,
                List.of("Landelijk gebied"),
                List.of(new Samenhang(List.of("water", "landbouw"), "Wat water vasthoudt, voedt ook.")),
                List.of(
                        new Beeldelement("Hoeves met een winkel", "Korte ketens", List.of(INBRENG), List.of(CLAIM)),
                        new Beeldelement("Natte dalen", null, List.of(INBRENG), List.of())),
                List.of(new Afbeelding("https://www.panoramazuidlimburg.nl/", "Een hoeve in een dal", null)),
                List.of(new Bron(
                        "Panorama Zuid-Limburg",
                        "https://www.panoramazuidlimburg.nl/",
                        OnnauwkeurigeDatum.jaar(2022),
                        Bron.Verificatie.GEVERIFIEERD)));
    }
}
