package nl.zuidlimburg.agenda.besluit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;

/** The fact of its own. */
public final class BesluitFeiten {
    private BesluitFeiten() {}

    public static Stream<Fact> alle(Bron bron, Instant nu) {
        var besluit = new Besluit();
        var gegevens = new BesluitGegevens("startagenda", "Startagenda", "BKO", null, List.of(), null, bron);
        var begin = besluit.neemOp(gegevens, Zichtbaarheid.OPENBAAR, "gemeente-heerlen", nu);
        return Stream.of(
                Fact.of(besluit, begin), Fact.of(besluit, besluit.neem(OnnauwkeurigeDatum.van("2021-12-09"), nu)));
    }
}
