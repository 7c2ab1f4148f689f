package nl.zuidlimburg.gateway.tijdlijn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** When a person looked at the timeline before. Looking again within two hours is the same visit. */
@ApplicationScoped
class Bezoeken {
    private static final Duration PAUSE = Duration.ofHours(2);

    private final Jdbi database;
    private final Clock clock;

    Bezoeken(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that the person looks now; answers the end of the visit before this one, null on a first visit. */
    @Nullable
    Instant visit(String person) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var previous = database.withHandle(handle -> handle.createQuery("""
                        insert into bezoek (person, laatst_op) values (:person, :now)
                        on conflict (person) do update set laatst_op = :now,
                            vorig_op = case when bezoek.laatst_op < :pause then bezoek.laatst_op else bezoek.vorig_op end
                        returning vorig_op""")
                .bind("person", person)
                .bind("now", now)
                .bind("pause", now.minus(PAUSE))
                .map((row, context) -> java.util.Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .one());
        return previous.map(OffsetDateTime::toInstant).orElse(null);
    }
}
