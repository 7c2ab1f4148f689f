package nl.zuidlimburg.water.programma;

import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.water.werk.Vormen;
import nl.zuidlimburg.water.werk.WerkFixtures;

/** Programmes and tafels for tests. */
public final class InventarisVormen {
    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final String EINDE = "{\"reden\": \"Klaar\"}";

    public static final Vormen PROGRAMMAS = Vormen.van(
                    "programmas", () -> programma("bodemgebruik"), "{\"motief\": \"Nieuw\"}")
            .met((stap, item) -> stap.equals("beeindigingen") ? WerkFixtures.klaar(item, EINDE) : null);

    public static final Vormen TAFELS = Vormen.van("tafels", () -> tafel("bodemgebruik"), "{\"cyclus\": \"Elke week\"}")
            .met((stap, item) -> stap.equals("beeindigingen") ? WerkFixtures.klaar(item, EINDE) : null);

    private InventarisVormen() {}

    public static String programma(String thema) {
        return """
                {"naam": "Programma %d", "soort": "programma", "niveau": "regionaal", "status": "in-uitwerking", "themas": ["%s"]}""".formatted(NUMMER.incrementAndGet(), thema);
    }

    public static String tafel(String thema) {
        return """
                {"naam": "Tafel %d", "doel": "Afstemmen", "niveau": "regionaal", "themas": ["%s"],
                 "deelnemers": [{"organisatie": "waterschap-limburg", "rol": "lid"}]}""".formatted(NUMMER.incrementAndGet(), thema);
    }
}
