package nl.zuidlimburg.water.gebeurtenis;

import nl.zuidlimburg.water.werk.Vormen;
import nl.zuidlimburg.water.werk.WerkFixtures;

/** Events of water for tests. */
public final class GebeurtenisVormen {
    public static final Vormen WATERGEBEURTENISSEN = Vormen.van(
                    "watergebeurtenissen", GebeurtenisVormen::vorm, "{\"omschrijving\": \"Nieuw\"}")
            .met((stap, item) -> stap.equals("schattingen") ? WerkFixtures.klaar(item, schatting(40)) : null);

    private GebeurtenisVormen() {}

    public static String vorm() {
        return """
                {"naam": "Proefbui", "soort": "wateroverlast", "periode": {"waarde": "2021-07", "precisie": "maand"},
                 "landen": ["nl"], "schattingen": [%s]}""".formatted(schatting(10));
    }

    public static String schatting(int bedrag) {
        return """
                {"grootheid": "schade", "verificatie": "geverifieerd",
                 "schatting": {"waarde": %d, "eenheid": "miljoen euro", "bron": "Krant"}}""".formatted(bedrag);
    }
}
