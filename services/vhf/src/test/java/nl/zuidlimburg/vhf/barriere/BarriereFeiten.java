package nl.zuidlimburg.vhf.barriere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a barrière. */
public final class BarriereFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private BarriereFeiten() {}

    public static Stream<Fact> alle() {
        var geregistreerd = barriere();
        var inBehandeling = barriere();
        var weggenomen = barriere();
        var geaccepteerd = barriere();
        var heropend = barriere();
        var gewijzigd = barriere();
        var ingetrokken = barriere();
        var behandeling = inBehandeling.neemInBehandeling("Opgepakt met de provincie", NU);
        var wegneming = weggenomen.neemWeg("De regeling is aangepast", LocalDate.of(2026, 2, 1), NU);
        var aanvaarding = geaccepteerd.accepteer("Hier valt mee te werken", null, NU);
        var eerst = heropend.neemWeg("Leek opgelost", null, NU);
        var heropening = heropend.heropen("Toch niet", NU);
        var wijziging = gewijzigd.wijzig(gegevens(Aard.WETTELIJK, "Btw op herstructurering drukt op het geld"), NU);
        var intrekking = ingetrokken.trekIn("Eerst afstemmen", NU);
        return Stream.of(
                Fact.of(geregistreerd, geregistreerd.begin()),
                Fact.of(inBehandeling, behandeling),
                Fact.of(weggenomen, wegneming),
                Fact.of(weggenomen, eerst),
                Fact.of(geaccepteerd, aanvaarding),
                Fact.of(heropend, heropening),
                Fact.of(gewijzigd, wijziging),
                Fact.of(ingetrokken, intrekking));
    }

    static Barriere barriere() {
        return barriere(Aard.WETTELIJK);
    }

    static Barriere barriere(Aard aard) {
        return new Barriere(gegevens(aard, "Btw op herstructurering drukt op het budget"), "gemeente-heerlen", NU);
    }

    static BarriereGegevens gegevens(Aard aard, String titel) {
        return new BarriereGegevens(
                titel,
                "Van de regeling van 450 miljoen euro is 38 miljoen gereserveerd voor btw; dat verlaagt wat direct inzetbaar is.",
                aard,
                "Er kunnen minder woningen worden aangepakt.",
                "WK091720",
                "Heerlen-Noord",
                "gemeente-heerlen",
                UUID.fromString("0197d000-4444-7c3a-9d52-6f0e8a1b2c3d"));
    }
}
