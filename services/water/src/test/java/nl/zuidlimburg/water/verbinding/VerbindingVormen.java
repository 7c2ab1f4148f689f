package nl.zuidlimburg.water.verbinding;

import java.util.List;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.water.programma.InventarisVormen;
import nl.zuidlimburg.water.werk.Vormen;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.jspecify.annotations.Nullable;

/** Connections for tests. */
public final class VerbindingVormen {
    private static final String REDEN = "{\"reden\": \"Afgesproken\"}";

    public static final Vormen VERBINDINGEN = Vormen.van(
                    "verbindingen",
                    () -> vorm(
                            "voedt",
                            "tafel",
                            deel(InventarisVormen.TAFELS),
                            "programma",
                            deel(InventarisVormen.PROGRAMMAS)),
                    "{\"sterkte\": \"sterk\"}")
            .met((stap, item) -> switch (stap) {
                case "leggingen", "beeindigingen" -> WerkFixtures.klaar(item, REDEN);
                default -> null;
            });

    private VerbindingVormen() {}

    /** The import of a graph is no item of the collection. */
    public static @Nullable Prepared graphMl(String operation) {
        return operation.equals("POST /verbindingen/_graphml")
                ? Prepared.collection().body(GraphMl.schrijf(new Graaf(List.of(), List.of())))
                : null;
    }

    /** Something that the partners may connect: shared by who owns it. */
    private static String deel(Vormen vormen) {
        var item = WerkFixtures.maak(vormen);
        WerkFixtures.doe(item, "delingen", WerkFixtures.REDEN);
        return item.id();
    }

    public static String vorm(String soort, String vanSoort, String van, String naarSoort, String naar) {
        return """
                {"soort": "%s", "van": {"soort": "%s", "id": "%s"}, "naar": {"soort": "%s", "id": "%s"},
                 "sterkte": "matig", "onderbouwing": "Staat in het <plan> & is besproken"}""".formatted(soort, vanSoort, van, naarSoort, naar);
    }
}
