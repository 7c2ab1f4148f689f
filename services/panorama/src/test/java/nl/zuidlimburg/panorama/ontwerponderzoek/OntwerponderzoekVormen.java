package nl.zuidlimburg.panorama.ontwerponderzoek;

import nl.zuidlimburg.panorama.werk.Bronnen;
import nl.zuidlimburg.panorama.werk.Vormen;

/** Research by design for tests. */
public final class OntwerponderzoekVormen {
    public static final Vormen ONTWERPONDERZOEKEN = Vormen.van(
            "ontwerponderzoeken",
            () -> """
                {"vraag": "Waar bouwen we?", "gevraagdDoor": {"soort": "tafel", "naam": "BO Leefomgeving"},
                 "toekomstbeelden": ["%s"]}""".formatted(Bronnen.openbaar("toekomstbeeld", "Proefbeeld")),
            "{\"bevinding\": \"Op de rand\"}");

    private OntwerponderzoekVormen() {}
}
