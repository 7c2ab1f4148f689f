package nl.zuidlimburg.agenda.investering;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** The fact of its own. */
public final class InvesteringFeiten {
    private InvesteringFeiten() {}

    public static Stream<Fact> alle(Bron bron, Instant nu) {
        var behoefte = new Behoefte();
        var gegevens = new BehoefteGegevens("wijken", "Wijken", List.of(), null, 100L, List.of(), bron);
        var begin = behoefte.neemOp(gegevens, Zichtbaarheid.OPENBAAR, "gemeente-heerlen", nu);
        return Stream.of(
                Fact.of(behoefte, begin), Fact.of(behoefte, behoefte.dek(new Dekking("vhf", 40), "Toegekend.", nu)));
    }
}
