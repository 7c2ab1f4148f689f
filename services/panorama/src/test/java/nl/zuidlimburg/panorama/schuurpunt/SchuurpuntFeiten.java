package nl.zuidlimburg.panorama.schuurpunt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.panorama.ruimteclaim.Paarsoort;
import nl.zuidlimburg.panorama.ruimteclaim.Ruimteconflict;
import nl.zuidlimburg.panorama.ruimteclaim.Ruimteconflicten.Gevonden;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a tension, and that of a chance. */
public final class SchuurpuntFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    private static final UUID EEN = UUID.fromString("0197d000-8888-7c3a-9d52-6f0e8a1b2c3d");
    private static final UUID ANDER = UUID.fromString("0197d000-9999-7c3a-9d52-6f0e8a1b2c3d");

    private SchuurpuntFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = schuurpunt();
        var gewijzigd = schuurpunt();
        var gekozen = inOnderzoek();
        var doorgeschoven = inOnderzoek();
        var ingetrokken = schuurpunt();
        var kans = kans();
        var onderzoek = gewijzigd.onderzoek("Eerst rekenen", NU);
        var keuze = gekozen.kies("stapelen", "Zo passen beide", NU);
        var verder = doorgeschoven.schuifDoor("Bestuurlijk Kernoverleg", "Gaat over de grens", NU);
        var intrekking = ingetrokken.trekIn("Dubbel", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()),
                Fact.of(gewijzigd, onderzoek),
                Fact.of(gekozen, keuze),
                Fact.of(doorgeschoven, verder),
                Fact.of(ingetrokken, intrekking),
                Fact.of(kans, kans.begin()));
    }

    static Schuurpunt inOnderzoek() {
        var schuurpunt = schuurpunt();
        var _ = schuurpunt.onderzoek("Eerst rekenen", NU);
        return schuurpunt;
    }

    static Schuurpunt schuurpunt() {
        return new Schuurpunt(
                new SchuurpuntGegevens(
                        "Wonen of water op de dorpsrand?",
                        "Beide claims zijn voor 2030",
                        List.of(EEN, ANDER),
                        List.of(
                                new Schuurpuntoptie("stapelen", "Wonen boven water", "Op palen"),
                                new Schuurpuntoptie("verplaatsen", "Wonen elders", null)),
                        List.of()),
                EEN + "_" + ANDER,
                "provincie-limburg",
                Zichtbaarheid.OPENBAAR,
                NU);
    }

    private static Kans kans() {
        var conflict = new Ruimteconflict(
                EEN + "_" + ANDER,
                Paarsoort.COMBINATIEKANS,
                List.of(
                        new Ruimteconflict.Kant(EEN, "Wonen", "wonen", "wonen"),
                        new Ruimteconflict.Kant(ANDER, "Water", "water", "waterberging")),
                12.5,
                2030,
                null,
                null);
        return new Kans(new Gevonden(conflict, Zichtbaarheid.OPENBAAR), "Wonen boven water", NU);
    }
}
