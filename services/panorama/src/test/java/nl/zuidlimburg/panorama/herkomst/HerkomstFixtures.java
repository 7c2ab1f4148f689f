package nl.zuidlimburg.panorama.herkomst;

import java.util.Map;
import nl.zuidlimburg.panorama.werk.Bronnen;
import nl.zuidlimburg.platform.testing.api.Prepared;
import org.jspecify.annotations.Nullable;

/** What the operations on the lineage work on. */
public final class HerkomstFixtures {
    private HerkomstFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /herkomst/{soort}/{id}" ->
                new Prepared(
                        Map.of("soort", "inbreng", "id", Bronnen.openbaar("inbreng", "Een stem")),
                        null,
                        null,
                        Map.of());
            case "GET /herkomst/inbreng/{id}/lot" -> Prepared.item(Bronnen.openbaar("inbreng", "Een stem"));
            default -> null;
        };
    }
}
