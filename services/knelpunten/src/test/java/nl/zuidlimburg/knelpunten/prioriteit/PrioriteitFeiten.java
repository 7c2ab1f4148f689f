package nl.zuidlimburg.knelpunten.prioriteit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus;
import nl.zuidlimburg.knelpunten.knelpunt.Prioriteit;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a priority list. */
public final class PrioriteitFeiten {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private PrioriteitFeiten() {}

    public static Stream<Fact> alle() {
        var vastgesteld = lijst();
        var gewijzigd = lijst();
        var ingetrokken = lijst();
        var feitGewijzigd = gewijzigd.maakOpenbaar("Iedereen", NU);
        var feitIngetrokken = ingetrokken.trekIn("Eerst bespreken", NU);
        return Stream.of(
                Fact.of(vastgesteld, vastgesteld.stelVast()),
                Fact.of(gewijzigd, feitGewijzigd),
                Fact.of(ingetrokken, feitIngetrokken));
    }

    private static Prioriteitenlijst lijst() {
        var gewichten = new Gewichten(30, 20, 30, 20);
        var punten = new Prioriteit(3, 2, 4, 3, null);
        var regel = new PrioriteitRegel(
                1,
                UUID.randomUUID(),
                "KN-2026-0001",
                "Vergunning voor afval",
                punten,
                gewichten.score(punten),
                KnelpuntStatus.VASTGESTELD,
                null);
        return new Prioriteitenlijst(
                2026, gewichten, List.of(regel), "Vastgesteld in het overleg", Zichtbaarheid.PARTNERS, NU);
    }
}
