package nl.zuidlimburg.panorama.toetsing;

import java.util.UUID;
import nl.zuidlimburg.panorama.werk.Bronnen;
import nl.zuidlimburg.panorama.werk.Vormen;

/** Judgements for tests. */
public final class ToetsingVormen {
    private static final String ONBEKEND = "{\"uitkomst\": \"onbekend\", \"reden\": \"Nog niet bekeken\"}";

    public static final Vormen TOETSINGEN = Vormen.van(
            "toetsingen",
            () -> vorm(Bronnen.openbaar("toekomstbeeld", "Proefbeeld"), ONBEKEND, "[]", "[]"),
            "{\"getoetstDoor\": \"Een ander team\"}");

    private ToetsingVormen() {}

    /** The last three are JSON: a judgement, who receives, and the values. */
    public static String vorm(UUID toekomstbeeld, String afwentelen, String ontvangers, String waarden) {
        return """
                {"onderwerp": {"soort": "toekomstbeeld", "id": "%s"}, "combineren": %s, "identiteitCentraal": %s,
                 "nietAfwentelen": {"oordeel": %s, "ontvangers": %s}, "waarden": %s, "getoetstDoor": "Ontwerpteam"}""".formatted(toekomstbeeld, ONBEKEND, ONBEKEND, afwentelen, ontvangers, waarden);
    }
}
