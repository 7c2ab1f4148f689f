package nl.zuidlimburg.vhf.bestand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.erasure.Retention;

/** Files whose import was done, broken off or cancelled. */
@ApplicationScoped
class BestandRetention implements Retention {
    private final Sql sql;

    BestandRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "invoerbestanden";
    }

    @Override
    public int apply(Instant before, int limit) {
        return sql.update(
                "delete from invoer_bestand where id in"
                        + " (select id from invoer_bestand where ontvangen_op < ? order by ontvangen_op limit ?)",
                before,
                limit);
    }
}
