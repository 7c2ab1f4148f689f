package nl.zuidlimburg.water.rapportage;

import java.util.Map;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.water.werk.Vormen;
import org.jspecify.annotations.Nullable;

/** Reports for tests. */
public final class RapportageVormen {
    public static final Vormen RAPPORTAGES = Vormen.van(
                    "rapportages", () -> vorm("2025-12-31", "zoals-toen-bekend"), "{\"titel\": \"Nieuw\"}")
            .met((stap, item) -> stap.equals("document") ? Prepared.item(item.id()) : null);

    private RapportageVormen() {}

    public static @Nullable Prepared concept(String operation) {
        return operation.equals("GET /rapportages/_concept")
                ? Prepared.collection().query(Map.of("peildatum", "2025-12-31"))
                : null;
    }

    public static String vorm(String peildatum, String kennis) {
        return """
                {"titel": "Halfjaarrapportage", "peildatum": "%s", "kennis": "%s", "voor": "openbaar"}""".formatted(peildatum, kennis);
    }
}
