package nl.zuidlimburg.water.rapportage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a report. */
public final class RapportageFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private RapportageFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = rapportage();
        var gewijzigd = rapportage();
        var ingetrokken = rapportage();
        var wijziging = gewijzigd.wijzig(gegevens("Halfjaarrapportage, met toelichting"), NU);
        var deling = ingetrokken.deel("Voor de partners", NU);
        var gedeeld = Fact.of(ingetrokken, deling);
        var intrekking = ingetrokken.trekIn("Dubbel opgenomen", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()),
                Fact.of(gewijzigd, wijziging),
                gedeeld,
                Fact.of(ingetrokken, intrekking));
    }

    static Rapportage rapportage() {
        return new Rapportage(gegevens("Halfjaarrapportage"), rapport(), "provincie-limburg", NU);
    }

    static RapportageGegevens gegevens(String titel) {
        return new RapportageGegevens(
                titel,
                LocalDate.of(2025, 12, 31),
                Kennis.ZOALS_TOEN_BEKEND,
                Zichtbaarheid.OPENBAAR,
                "Over de tweede helft van 2025");
    }

    static Rapport rapport() {
        var standen = List.of(new Stand(
                UUID.fromString("0197d000-2222-7c3a-9d52-6f0e8a1b2c3d"),
                "MR-2025-0001",
                "Waterberging dalvlaktes",
                "geul",
                "verkenning",
                "waterschap-limburg",
                List.of(new Stand.Financier("rijk", 125_000_001, "toegezegd")),
                List.of(new Stand.Risico("Grond niet beschikbaar", "Nog geen gesprek", 3, 4)),
                Zichtbaarheid.OPENBAAR));
        return new Rapport(
                LocalDate.of(2025, 12, 31),
                Kennis.ZOALS_TOEN_BEKEND,
                Zichtbaarheid.OPENBAAR,
                Rapporten.bladA(standen),
                Rapporten.bladB(standen, Map.of("geul", "Geul")));
    }
}
