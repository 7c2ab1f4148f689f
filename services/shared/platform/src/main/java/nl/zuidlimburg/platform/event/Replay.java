package nl.zuidlimburg.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/**
 * The published facts again, in the order of the topic. A fact is given to who could read it when it was published and may
 * see its item today; a withdrawal is given to all who could see the item before it.
 */
@ApplicationScoped
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
class Replay {
    /** How many facts are looked at together, and in one request at most, when most are hidden from the caller. */
    private static final int WINDOW = 1000;

    private static final int MAX_WINDOWS = 20;

    private final Sql sql;
    private final ObjectMapper json;
    private final EventConfig config;

    Replay(Sql sql, ObjectMapper json, EventConfig config) {
        this.sql = sql;
        this.json = json;
        this.config = config;
    }

    /** What to give: the short types (none is all), one subject or all. */
    record Filter(List<String> types, @Nullable UUID subject) {}

    /** Facts after the number that was asked for, and the number to ask for next. */
    record Slice(List<Gebeurtenis> facts, long next) {}

    private record Seen(long sequence, boolean visible) {}

    Slice after(long sequence, int limit, Filter filter, Zichtbaarheid lowest) {
        var levels = Arrays.stream(Zichtbaarheid.values())
                .filter(level -> level.isShared() && level.atLeast(lowest))
                .map(Enum::name)
                .toList();
        var chosen = new ArrayList<Long>();
        long next = sequence;
        for (int i = 0; i < MAX_WINDOWS && chosen.isEmpty(); i++) {
            var window = window(next, filter, levels);
            for (var seen : window) {
                if (chosen.size() == limit) {
                    break;
                }
                next = seen.sequence();
                if (seen.visible()) {
                    chosen.add(seen.sequence());
                }
            }
            if (window.size() < WINDOW) {
                break;
            }
        }
        return new Slice(read(chosen), next);
    }

    /** Looks at indexes only: the sequence, and the level of the last fact of each subject. */
    private List<Seen> window(long after, Filter filter, List<String> levels) {
        return sql.list(
                """
                select w.sequence, w.audience = any(?) and (w.visibility = 'INTERN' or today.visibility = any(?)) as visible
                from (select sequence, subject, audience, visibility from outbox
                      where sequence > ?
                          and (cast(? as uuid) is null or subject = cast(? as uuid))
                          and (cast(? as boolean) or type = any(?))
                      order by sequence limit ?) w
                cross join lateral (
                    select visibility from outbox o where o.subject = w.subject order by o.id desc limit 1) today
                order by w.sequence""",
                row -> new Seen(row.getLong("sequence"), row.getBoolean("visible")),
                levels,
                levels,
                after,
                filter.subject(),
                filter.subject(),
                filter.types().isEmpty(),
                filter.types(),
                WINDOW);
    }

    private List<Gebeurtenis> read(List<Long> sequences) {
        return sequences.isEmpty() ? List.of() : sql.list("""
                select event_id, subject, type, major, recorded_at, audience, data, traceparent, sequence
                from outbox where sequence = any(cast(? as bigint[])) order by sequence""", this::fact, sequences);
    }

    private Gebeurtenis fact(ResultSet row) throws SQLException {
        var stored = new RelayDatabase.OutboxRow(
                row.getObject("event_id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("type"),
                row.getInt("major"),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")),
                Zichtbaarheid.valueOf(row.getString("audience")),
                row.getString("data"),
                row.getString("traceparent"),
                row.getLong("sequence"));
        try {
            return Gebeurtenis.of(Envelope.of(stored, config), json.readTree(stored.data()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Fact " + stored.sequence() + " cannot be read", e);
        }
    }
}
