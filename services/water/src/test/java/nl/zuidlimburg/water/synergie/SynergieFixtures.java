package nl.zuidlimburg.water.synergie;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.water.maatregel.MaatregelFixtures;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFixtures;
import nl.zuidlimburg.water.werk.Vormen;
import org.jspecify.annotations.Nullable;

/** Judgements for tests, and every kind of fact about one. */
public final class SynergieFixtures {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    public static final Vormen VORMEN = Vormen.van(
            "synergien",
            () -> vorm(
                    MaatregelFixtures.gedeeld(StroomgebiedFixtures.nieuw(), "").id(), "landbouw", "1"),
            "{\"reden\": \"Nagekeken\"}");

    private SynergieFixtures() {}

    /** @param score a number or null in JSON */
    static String vorm(String maatregel, String thema, String score) {
        return """
                {"maatregel": "%s", "thema": "%s", "score": %s, "reden": "Omdat", "beoordelaar": "waterschap-limburg"}""".formatted(maatregel, thema, score);
    }

    public static Stream<Fact> feiten() {
        var beoordeeld = synergie(-2);
        var onbekend = synergie(null);
        var opnieuw = synergie(-2);
        var ingetrokken = synergie(1);
        var anders = opnieuw.wijzig(gegevens("landbouw", 1, "De pacht wordt aangepast"), NU);
        var intrekking = ingetrokken.trekIn("Eerst overleggen", NU);
        return Stream.of(
                Fact.of(onbekend, onbekend.begin()),
                Fact.of(opnieuw, anders),
                Fact.of(beoordeeld, beoordeeld.begin()),
                Fact.of(ingetrokken, intrekking));
    }

    private static Synergie synergie(@Nullable Integer score) {
        return new Synergie(
                gegevens("landbouw", score, "Grond gaat uit productie"),
                "waterschap-limburg",
                Zichtbaarheid.PARTNERS,
                NU);
    }

    static SynergieGegevens gegevens(String thema, @Nullable Integer score, String reden) {
        return new SynergieGegevens(
                UUID.fromString("0197d000-4444-7c3a-9d52-6f0e8a1b2c3d"), thema, score, reden, "waterschap-limburg");
    }
}
