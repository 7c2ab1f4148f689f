package nl.zuidlimburg.panorama.ontwerponderzoek;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about research by design. */
public final class OntwerponderzoekFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private OntwerponderzoekFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = onderzoek();
        var gewijzigd = onderzoek();
        var ingetrokken = onderzoek();
        var wijziging = gewijzigd.wijzig(gegevens("Bouwen op de rand is duurder en droger"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel vastgelegd", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Ontwerponderzoek onderzoek() {
        return new Ontwerponderzoek(gegevens("Bouwen op de rand kan"), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static OntwerponderzoekGegevens gegevens(String bevinding) {
        return new OntwerponderzoekGegevens(
                "Waar kan worden gebouwd als water leidend is?",
                new Vrager(Vrager.Soort.DOORBRAAK, "Water", "urn:zl:agenda:doorbraak:water"),
                List.of(Bestuurslaag.RIJK, Bestuurslaag.PROVINCIE, Bestuurslaag.GEMEENTE),
                List.of("water", "wonen"),
                "Drie doorsneden van het Geuldal",
                "Bouwen op de plateaurand",
                "Minder schade bij hoogwater",
                bevinding,
                List.of("Een ontwerpbureau"),
                List.of(UUID.fromString("0197d000-1111-7c3a-9d52-6f0e8a1b2c3d")),
                List.of());
    }
}
