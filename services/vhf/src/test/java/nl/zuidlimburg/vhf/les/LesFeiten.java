package nl.zuidlimburg.vhf.les;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.platform.werk.Bron.Verificatie;

/** Every kind of fact about a les and its toepassingen. */
public final class LesFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private LesFeiten() {}

    public static Stream<Fact> alle() {
        var gedeeld = les("WK091720");
        var gewijzigd = les("WK091720");
        var ingetrokken = les("WK091720");
        var wijziging = gewijzigd.wijzig(gegevens("WK091731"), NU);
        var intrekking = ingetrokken.trekIn("Nog niet zeker", NU);
        return Stream.concat(
                Stream.of(
                        Fact.of(gedeeld, gedeeld.begin()),
                        Fact.of(gewijzigd, wijziging),
                        Fact.of(ingetrokken, intrekking)),
                toepassingen());
    }

    private static Stream<Fact> toepassingen() {
        var toegepast = toepassing("WK092801");
        var gewijzigd = toepassing("WK092801");
        var ingetrokken = toepassing("WK092801");
        var wijziging = gewijzigd.wijzig(
                new ToepassingGegevens(
                        gewijzigd.gegevens().les(),
                        "Ook in Kerkrade",
                        "WK092802",
                        "gemeente-kerkrade",
                        OnnauwkeurigeDatum.jaar(2025),
                        "Werkt"),
                NU);
        var intrekking = ingetrokken.trekIn("Klopt niet", NU);
        return Stream.of(
                Fact.of(toegepast, toegepast.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Les les(String wijk) {
        return new Les(gegevens(wijk), "gemeente-heerlen", NU);
    }

    static Toepassing toepassing(String wijk) {
        var les = les("WK091720");
        return new Toepassing(
                new ToepassingGegevens(
                        les.id(),
                        "Inponden in Kerkrade",
                        wijk,
                        "gemeente-kerkrade",
                        OnnauwkeurigeDatum.jaar(2025),
                        null),
                les,
                "gemeente-kerkrade",
                NU);
    }

    static LesGegevens gegevens(String wijk) {
        return new LesGegevens(
                "Begin met de bewoners die blijven",
                "Particulier bezit in een wijk met veel verloop",
                "Eerst gesprekken aan de keukentafel, dan het aanbod",
                "Meer eigenaren doen mee",
                Bewijskracht.ERVARING,
                "Wijken met particulier bezit uit de jaren zestig",
                wijk,
                UUID.fromString("0197d000-1111-7c3a-9d52-6f0e8a1b2c3d"),
                List.of(new Bron("Gesprek met de gemeente", null, null, Verificatie.ONGEVERIFIEERD)));
    }
}
