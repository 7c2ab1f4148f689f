package nl.zuidlimburg.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.zuidlimburg.platform.database.Sql;

/** The names of who acted; the facts themselves, with organisation and role, stay. */
@ApplicationScoped
class ActorRetention implements Retention {
    private final Sql sql;

    ActorRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "handelende-personen";
    }

    @Override
    public int apply(Instant before, int limit) {
        return sql.update("""
                update outbox set actor_name = null where id in (
                    select id from outbox where actor_name is not null and recorded_at < ? limit ?)""", before, limit);
    }
}
