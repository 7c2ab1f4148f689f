package nl.zuidlimburg.panorama.toetsing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Herkomst;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.panorama.herkomst.Knopen;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;

/** The judgements: of what is there, by values in the version of that time. */
@Singleton
public class Toetsingen {
    private final Werkbank bank;
    private final Herkomst herkomst;
    private final Knopen knopen;
    private final Sql sql;

    Toetsingen(Werkbank bank, Herkomst herkomst, Knopen knopen, Sql sql) {
        this.bank = bank;
        this.herkomst = herkomst;
        this.knopen = knopen;
        this.sql = sql;
    }

    /** A new judgement that meets the rules. */
    public Toetsing nieuw(ToetsingGegevens gegevens, Zichtbaarheid niveau) {
        var toetsing = new Toetsing(verbonden(gegevens), bank.eigenaar(), niveau, bank.nu());
        verwijs(toetsing.id(), gegevens);
        return toetsing;
    }

    /** The same, naming the version of each value that it judges by; throws where it names what is not there. */
    ToetsingGegevens verbonden(ToetsingGegevens gegevens) {
        knopen.fouten()
                .in("onderwerp.id", List.of(gegevens.onderwerp().knoop()))
                .in("waarden", waarden(gegevens))
                .vereisGeen();
        var fouten = new ArrayList<FieldError>();
        var metVersie = new ArrayList<GeraakteWaarde>();
        for (int i = 0; i < gegevens.waarden().size(); i++) {
            var geraakt = gegevens.waarden().get(i);
            int laatste = nummer(geraakt.waarde());
            if (geraakt.nummer() != null && geraakt.nummer() > laatste) {
                fouten.add(new FieldError("waarden[" + i + "].nummer", "deze waarde heeft " + laatste + " versies"));
            }
            metVersie.add(geraakt.nummer() == null ? geraakt.naar(laatste) : geraakt);
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        return gegevens.met(metVersie);
    }

    void verwijs(UUID id, ToetsingGegevens gegevens) {
        var bronnen = new ArrayList<>(waarden(gegevens));
        bronnen.add(gegevens.onderwerp().knoop());
        herkomst.verwijst(new Knoop("toetsing", id), bronnen);
    }

    private int nummer(UUID waarde) {
        return sql.first("select nummer from waarde where id = ?", rij -> rij.getInt(1), waarde)
                .orElse(1);
    }

    private static List<Knoop> waarden(ToetsingGegevens gegevens) {
        return gegevens.waarden().stream()
                .map(geraakt -> new Knoop("waarde", geraakt.waarde()))
                .toList();
    }
}
