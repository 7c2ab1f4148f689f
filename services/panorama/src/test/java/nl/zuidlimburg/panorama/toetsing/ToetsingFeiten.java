package nl.zuidlimburg.panorama.toetsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;

/** Every kind of fact about a judgement. */
public final class ToetsingFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    static final Onderwerp BEELD =
            new Onderwerp(Onderwerp.Soort.TOEKOMSTBEELD, UUID.fromString("0197d000-1111-7c3a-9d52-6f0e8a1b2c3d"));
    static final Ontvanger BUREN =
            new Ontvanger(Ontvanger.Soort.OVER_DE_GRENS, "Aken en Luik", "Verkeer en woningvraag");

    private ToetsingFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = toetsing();
        var gewijzigd = toetsing();
        var ingetrokken = toetsing();
        var wijziging = gewijzigd.wijzig(gegevens(Oordeel.Uitkomst.NEUTRAAL, List.of()), NU);
        var intrekking = ingetrokken.trekIn("Dubbel vastgelegd", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Toetsing toetsing() {
        return toetsing(gegevens(Oordeel.Uitkomst.NEGATIEF, List.of(BUREN)));
    }

    static Toetsing toetsing(ToetsingGegevens gegevens) {
        return new Toetsing(gegevens, "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static ToetsingGegevens gegevens(Oordeel.Uitkomst afwentelen, List<Ontvanger> ontvangers) {
        return new ToetsingGegevens(
                BEELD,
                oordeel(Oordeel.Uitkomst.POSITIEF),
                oordeel(Oordeel.Uitkomst.NEUTRAAL),
                new NietAfwentelen(oordeel(afwentelen), ontvangers),
                new Oordeel(Oordeel.Uitkomst.ONBEKEND, "Nog niet met de buren besproken", List.of()),
                List.of(new Povi("Wonen en leefomgeving", oordeel(Oordeel.Uitkomst.POSITIEF))),
                List.of(new GeraakteWaarde(
                        UUID.fromString("0197d000-6666-7c3a-9d52-6f0e8a1b2c3d"),
                        1,
                        GeraakteWaarde.Effect.TAST_AAN,
                        "Meer bebouwing langs de randen")),
                "Ontwerpteam",
                LocalDate.of(2026, 2, 12));
    }

    static Oordeel oordeel(Oordeel.Uitkomst uitkomst) {
        return new Oordeel(
                uitkomst,
                "Zo blijkt uit het debat",
                List.of(new Bron(
                        "Verslag van de TOPOS-avond",
                        "https://www.toposzuidlimburg.nl/post/verslag-topos-avond-11-3-panorama-zuid-limburg",
                        OnnauwkeurigeDatum.dag(LocalDate.of(2023, 3, 11)),
                        Bron.Verificatie.GEVERIFIEERD)));
    }
}
