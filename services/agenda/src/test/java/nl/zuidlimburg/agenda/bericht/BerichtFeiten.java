package nl.zuidlimburg.agenda.bericht;

import java.time.Instant;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** The facts of its own. */
public final class BerichtFeiten {
    private BerichtFeiten() {}

    public static Stream<Fact> alle(Bron bron, Instant nu) {
        var bericht = BerichtTest.concept(bron, BerichtTest.FEITEN);
        var goed = Fact.of(bericht, bericht.keurGoed(false, "Klopt.", nu));
        var openbaar = Fact.of(bericht, bericht.maakOpenbaar("Voor iedereen.", nu));
        return Stream.of(goed, openbaar, Fact.of(bericht, bericht.verzend("Met de nieuwsbrief.", nu)));
    }
}
