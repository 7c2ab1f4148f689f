package nl.zuidlimburg.agenda.bericht;

import java.time.Instant;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** The facts of its own. */
public final class BerichtFeiten {
    private BerichtFeiten() {}

    public static Stream<Fact> alle(Bron bron, Instant nu) {
        var bericht = new Bericht();
        var gegevens = new BerichtGegevens("nieuws", "Nieuws", "Kort", "Lang", "Raden", null, BerichtTest.FEITEN, bron);
        var begin = Fact.of(bericht, bericht.neemOp(gegevens, Zichtbaarheid.PARTNERS, "gemeente-heerlen", nu));
        var goed = Fact.of(bericht, bericht.keurGoed(false, "Klopt.", nu));
        var openbaar = Fact.of(bericht, bericht.maakOpenbaar("Voor iedereen.", nu));
        var weg = Fact.of(bericht, bericht.verzend("Met de nieuwsbrief.", nu));
        return Stream.of(begin, goed, openbaar, weg, Fact.of(bericht, bericht.trekIn("Vergissing.", nu)));
    }
}
