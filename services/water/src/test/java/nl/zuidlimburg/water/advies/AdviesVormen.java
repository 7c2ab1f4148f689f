package nl.zuidlimburg.water.advies;

import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.water.werk.Vormen;
import nl.zuidlimburg.water.werk.WerkFixtures;

/** Advices for tests. */
public final class AdviesVormen {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    public static final Vormen ADVIEZEN = Vormen.van("adviezen", () -> vorm("[]"), "{\"toelichting\": \"Nieuw\"}")
            .met((stap, item) -> stap.equals("antwoorden")
                    ? WerkFixtures.klaar(item, "{\"reactie\": \"deels\", \"reden\": \"Niet overal\"}")
                    : null);

    private AdviesVormen() {}

    /** The maatregelen are a list of ids in JSON. */
    public static String vorm(String maatregelen) {
        int nummer = NUMMER.incrementAndGet();
        return """
                {"orgaan": "Proeftafel", "ronde": {"nummer": 9}, "nummer": %d, "soort": "advies", "titel": "Proefadvies %d",
                 "geadresseerde": "Rijk", "maatregelen": %s}""".formatted(nummer, nummer, maatregelen);
    }
}
