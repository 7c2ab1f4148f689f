package nl.zuidlimburg.agenda.mijlpaal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;

/** The fact of its own. */
public final class MijlpaalFeiten {
    private MijlpaalFeiten() {}

    public static Stream<Fact> alle(Bron bron, Instant nu) {
        var mijlpaal = new Mijlpaal();
        var gegevens = new MijlpaalGegevens(
                "ronde", "Ronde", OnnauwkeurigeDatum.van("2022-03"), null, List.of(), "Eerste ronde", bron);
        var begin = mijlpaal.neemOp(gegevens, Zichtbaarheid.OPENBAAR, "gemeente-heerlen", nu);
        return Stream.of(
                Fact.of(mijlpaal, begin), Fact.of(mijlpaal, mijlpaal.haal(OnnauwkeurigeDatum.van("2022-03-23"), nu)));
    }
}
