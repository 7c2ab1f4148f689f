package nl.zuidlimburg.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.zuidlimburg.platform.database.Sql;

/** Tasks that ended, with what they were given and the rows they refused. */
@ApplicationScoped
class TaakRetention implements Retention {
    private final Sql sql;

    TaakRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "taken";
    }

    @Override
    public int apply(Instant before, int limit) {
        return sql.update(
                "delete from taak where id in (select id from taak where geeindigd_op < ? order by geeindigd_op limit ?)",
                before,
                limit);
    }
}
