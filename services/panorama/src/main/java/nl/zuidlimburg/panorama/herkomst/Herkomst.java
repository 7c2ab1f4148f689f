package nl.zuidlimburg.panorama.herkomst;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import nl.zuidlimburg.platform.database.Sql;

/** Records what an item rests on, in the transaction in which that is said. */
@ApplicationScoped
public class Herkomst {
    private final Sql sql;

    Herkomst(Sql sql) {
        this.sql = sql;
    }

    /** Says that the item rests on these, and on nothing that was said before. */
    public void verwijst(Knoop van, Collection<Knoop> bronnen) {
        sql.update("delete from verwijzing where van_soort = ? and van_id = ?", van.soort(), van.id());
        for (var bron : new LinkedHashSet<>(bronnen)) {
            sql.update(
                    "insert into verwijzing (van_soort, van_id, naar_soort, naar_id) values (?, ?, ?, ?)",
                    van.soort(),
                    van.id(),
                    bron.soort(),
                    bron.id());
        }
    }
}
