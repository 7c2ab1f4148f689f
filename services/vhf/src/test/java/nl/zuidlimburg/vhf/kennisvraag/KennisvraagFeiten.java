package nl.zuidlimburg.vhf.kennisvraag;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a kennisvraag. */
public final class KennisvraagFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private KennisvraagFeiten() {}

    public static Stream<Fact> alle() {
        var gesteld = vraag();
        var gewijzigd = vraag();
        var beantwoord = vraag();
        var ingetrokken = vraag();
        var antwoord = gewijzigd.antwoord(
                new GeefAntwoord("Ja, zo doen wij het.", UUID.fromString("0197d000-5555-7c3a-9d52-6f0e8a1b2c3d")),
                "gemeente-kerkrade",
                NU);
        var besluit = beantwoord.rondAf("Hiermee kunnen we verder", NU);
        var intrekking = ingetrokken.trekIn("Dubbel", NU);
        return Stream.of(
                Fact.of(gesteld, gesteld.begin()),
                Fact.of(gewijzigd, antwoord),
                Fact.of(beantwoord, besluit),
                Fact.of(ingetrokken, intrekking));
    }

    static Kennisvraag vraag() {
        return new Kennisvraag(
                new KennisvraagGegevens(
                        "Hoe bereik je eigenaren die er niet wonen?", "Bij splitsing van particulier bezit"),
                "gemeente-heerlen",
                NU);
    }
}
