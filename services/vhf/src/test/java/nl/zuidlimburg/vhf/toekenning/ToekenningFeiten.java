package nl.zuidlimburg.vhf.toekenning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.platform.werk.Bron.Verificatie;

/** Every kind of fact about an award. */
public final class ToekenningFeiten {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private ToekenningFeiten() {}

    public static Stream<Fact> alle() {
        var vastgelegd = toekenning();
        var gemeld = toekenning();
        var gewijzigd = toekenning();
        var ingetrokken = toekenning();
        var melding = gemeld.meldVoortgang(new Voortgang("2022-H1", 120_000_000L, 24, "Eerste straat"), NU);
        var bewering = gewijzigd.voegBeweringToe(bewering(820_000_000L, Zekerheid.PRECIES), NU);
        var intrekking = ingetrokken.trekIn("Eerst afstemmen", NU);
        return Stream.of(
                Fact.of(vastgelegd, vastgelegd.begin()),
                Fact.of(gemeld, melding),
                Fact.of(gewijzigd, bewering),
                Fact.of(ingetrokken, intrekking));
    }

    static Bewering bewering(long waarde, Zekerheid zekerheid) {
        return new Bewering(
                Grootheid.RIJKSBIJDRAGE,
                waarde,
                zekerheid,
                new Bron(
                        "Bijna 12 miljoen voor particulier woningbezit",
                        "https://heerlen.nieuws.nl/nieuws/109711/",
                        OnnauwkeurigeDatum.dag(LocalDate.of(2021, 7, 15)),
                        Verificatie.GEVERIFIEERD),
                "Rijksbijdrage zonder cofinanciering");
    }

    static Toekenning toekenning() {
        return new Toekenning(gegevens(), "gemeente-heerlen", Zichtbaarheid.OPENBAAR, NU);
    }

    static ToekenningGegevens gegevens() {
        return new ToekenningGegevens(
                "vhf21-heerlen",
                "Heerlen-Noord 2021",
                Toekenningsoort.TOEKENNING,
                2021,
                OnnauwkeurigeDatum.dag(LocalDate.of(2021, 7, 15)),
                "Gemeente Heerlen (Heerlen-Noord)",
                List.of("GM0917"),
                List.of("WK091720", "WK091731"),
                "Vrieheide; GMS",
                820_000_000L,
                360_000_000L,
                364,
                List.of("Weller"),
                List.of(new Begrotingspost("Inkomensafhankelijke subsidie aan bewoners", 820_000_000L)),
                List.of(bewering(1_200_000_000L, Zekerheid.ONGEVEER)),
                "Aanvraag geheel toegekend");
    }
}
