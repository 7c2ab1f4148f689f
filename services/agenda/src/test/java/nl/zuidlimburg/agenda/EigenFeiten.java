package nl.zuidlimburg.agenda;

import java.time.Instant;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.bericht.BerichtFeiten;
import nl.zuidlimburg.agenda.besluit.BesluitFeiten;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.agenda.investering.InvesteringFeiten;
import nl.zuidlimburg.agenda.mijlpaal.MijlpaalFeiten;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** The facts that a register has beside those of every register. */
final class EigenFeiten {
    private static final Bron BRON =
            new Bron("Startagenda", "3", "Geld", "https://zuidlimburg.example/bron", Bron.Verificatie.GEVERIFIEERD);
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private EigenFeiten() {}

    static Stream<Fact> alle() {
        return Stream.of(
                        MijlpaalFeiten.alle(BRON, NU),
                        BesluitFeiten.alle(BRON, NU),
                        InvesteringFeiten.alle(BRON, NU),
                        BerichtFeiten.alle(BRON, NU))
                .flatMap(feiten -> feiten);
    }
}
