package nl.zuidlimburg.vhf.invoer;

import java.util.Map;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.vhf.bestand.GespeeldeBron;
import nl.zuidlimburg.vhf.meting.MetingFixtures;
import org.jspecify.annotations.Nullable;

/** What the operations on files with values work on. */
public final class InvoerFixtures {
    private InvoerFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /meetbestanden/sjabloon" -> Prepared.collection();
            case "POST /meetbestanden" ->
                Prepared.collection()
                        .body("gebied,indicator,waarde\n")
                        .query(Map.of("vorm", "sjabloon", "meting", MetingFixtures.opgezet()));
            case "POST /meetbestanden/_ophalen" ->
                Prepared.collection().body("""
                    {"meting": "%s", "vorm": "cbs-odata", "url": "%sgeen"}""".formatted(MetingFixtures.opgezet(), GespeeldeBron.basis()));
            default -> null;
        };
    }
}
