package nl.zuidlimburg.panorama.strategie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import org.jspecify.annotations.Nullable;

/** Every kind of fact about a strategy. */
public final class StrategieFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    static final LocalDate DAG = LocalDate.of(2026, 2, 12);
    static final Orgaan PROVINCIE = new Orgaan("PV31", "Provincie Limburg", Orgaan.Soort.PROVINCIE);
    static final Orgaan HEERLEN = new Orgaan("GM0917", "Heerlen", Orgaan.Soort.GEMEENTE);
    static final Orgaan RIJK = new Orgaan("rijk", "Rijk", Orgaan.Soort.RIJK);
    static final UUID KEUZE = UUID.fromString("0197d000-7777-7c3a-9d52-6f0e8a1b2c3d");

    private StrategieFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = strategie();
        var gewijzigd = strategie();
        var wijziging = gewijzigd.wijzig(gegevens("Water en bodem sturen", null), NU);
        var ingetrokken = strategie();
        var intrekking = ingetrokken.trekIn("Dubbel vastgelegd", NU);
        var vast = strategie();
        var vastlegging = vast.legVersieVast(new LegVersieVast("Na de inspraak", DAG), NU);
        var vastlegFeit = Fact.of(vast, vastlegging);
        var vaststelling = vast.stelVast(besluit(PROVINCIE, Besluit.Uitkomst.INGESTEMD), NU);
        var vaststelFeit = Fact.of(vast, vaststelling);
        var onderschrijving = vast.onderschrijf(besluit(RIJK, Besluit.Uitkomst.INGESTEMD_MET_VOORBEHOUD), NU);
        var onderschrijfFeit = Fact.of(vast, onderschrijving);
        var afwijzing = vast.stelVast(besluit(HEERLEN, Besluit.Uitkomst.AFGEWEZEN), NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()),
                Fact.of(gewijzigd, wijziging),
                Fact.of(ingetrokken, intrekking),
                vastlegFeit,
                vaststelFeit,
                onderschrijfFeit,
                Fact.of(vast, afwijzing));
    }

    static Strategie strategie() {
        return new Strategie(gegevens("Water is leidend", null), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static StrategieGegevens gegevens(String titel, @Nullable UUID paragraaf) {
        return new StrategieGegevens(
                "Ontwikkelstrategie Zuid-Limburg",
                "Wat we samen kiezen",
                List.of(new Hoofdstuk(
                        "Water en bodem",
                        "Over water",
                        List.of(new Paragraaf(paragraaf, titel, "In de beekdalen bouwen we niet.", List.of(KEUZE))))),
                List.of(PROVINCIE, HEERLEN));
    }

    static Vaststelling besluit(Orgaan orgaan, Besluit.Uitkomst uitkomst) {
        return new Vaststelling(1, orgaan, uitkomst, DAG, "Besluit in de vergadering", "https://example.org/besluit");
    }
}
