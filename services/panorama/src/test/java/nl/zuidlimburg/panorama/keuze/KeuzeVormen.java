package nl.zuidlimburg.panorama.keuze;

import java.util.UUID;
import nl.zuidlimburg.panorama.werk.Bronnen;
import nl.zuidlimburg.panorama.werk.Vormen;

/** Choices for tests. */
public final class KeuzeVormen {
    public static final Vormen KEUZES = Vormen.van(
            "keuzes",
            () -> vorm("Proefkeuze", Bronnen.openbaar("toekomstbeeld", "Proefbeeld")),
            "{\"motivering\": \"Beter gezegd\"}");

    private KeuzeVormen() {}

    public static String vorm(String titel, UUID toekomstbeeld) {
        return """
                {"titel": "%s", "vraag": "Waar bouwen we?", "gekozen": "randen", "motivering": "Water is leidend",
                 "opties": [{"code": "randen", "naam": "Op de randen"}, {"code": "dalen", "naam": "In de dalen"}],
                 "verkend": {"toekomstbeelden": ["%s"]},
                 "tegenspraak": [{"wie": "Ontwikkelaars", "standpunt": "Het kost ruimte"}]}""".formatted(titel, toekomstbeeld);
    }
}
