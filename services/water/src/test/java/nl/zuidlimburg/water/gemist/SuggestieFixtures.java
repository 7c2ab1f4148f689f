package nl.zuidlimburg.water.gemist;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.water.maatregel.MaatregelFixtures;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.jspecify.annotations.Nullable;

/** What the operations on suggestions work on, and the fact that one was declined. */
public final class SuggestieFixtures {
    private SuggestieFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /suggesties" -> Prepared.collection();
            case "POST /suggesties/{sleutel}/afwijzingen" ->
                Prepared.of(
                                "sleutel",
                                sleutel(
                                        MaatregelFixtures.nieuw().id(),
                                        MaatregelFixtures.nieuw().id()))
                        .body(WerkFixtures.REDEN);
            default -> null;
        };
    }

    static String sleutel(String een, String ander) {
        return Paar.van(UUID.fromString(een), UUID.fromString(ander)).sleutel();
    }

    public static Stream<Fact> feiten() {
        var afwijzing = new Suggestieafwijzing(
                Paar.van(
                        UUID.fromString("0197d000-4444-7c3a-9d52-6f0e8a1b2c3d"),
                        UUID.fromString("0197d000-4444-7c3a-9d52-6f0e8a1b2c3e")),
                "Zij liggen aan weerszijden van het spoor",
                Zichtbaarheid.PARTNERS,
                Instant.parse("2026-03-02T09:15:00Z"));
        return Stream.of(Fact.of(afwijzing, afwijzing.wijsAf()));
    }
}
