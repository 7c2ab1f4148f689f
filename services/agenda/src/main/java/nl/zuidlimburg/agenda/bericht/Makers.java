package nl.zuidlimburg.agenda.bericht;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.identity.Actor;

/** Who wrote at a message, and whether its facts happened: both read from what was recorded. */
@Singleton
class Makers {
    private final Sql sql;

    Makers(Sql sql) {
        this.sql = sql;
    }

    boolean schreef(Actor actor, UUID bericht) {
        return sql.first("""
                        select 1 from outbox where subject = ? and actor_name = ?
                        and type in ('bericht-opgenomen', 'bericht-gewijzigd')""", row -> row.getInt(1), bericht, actor.naam()).isPresent();
    }

    /** The facts of this service that were not published, or not as this kind of fact. */
    List<Feitverwijzing> onbekend(List<Feitverwijzing> feiten) {
        return feiten.stream()
                .filter(feit -> feit.dienst() == Feitverwijzing.Dienst.AGENDA)
                .filter(feit -> sql.first(
                                "select 1 from outbox where event_id = ? and type = ? and audience <> 'INTERN'",
                                row -> row.getInt(1),
                                feit.id(),
                                feit.type())
                        .isEmpty())
                .toList();
    }
}
