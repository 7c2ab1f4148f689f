package nl.zuidlimburg.platform.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.access.Owned;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.WireNames;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/**
 * What happened to an item, and how it was, from the outbox.
 *
 * <p>The team of the service and the owner of the item see every fact; others see what was published to them, of items
 * that they may see today. Give only items that the caller may see ({@code Access.visible}).
 */
@ApplicationScoped
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
public class History {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Sql sql;
    private final ObjectMapper json;
    private final Access access;

    History(Sql sql, ObjectMapper json, Access access) {
        this.sql = sql;
        this.json = json;
        this.access = access;
    }

    private record Numbered(long id, Feit feit) {}

    /** The facts of the item that the caller may see, newest first. */
    public Page<Feit> of(Aggregate item, HistoryPage page) {
        boolean names = access.inTeam();
        var found = sql.list(
                """
                select id, event_id, type, recorded_at, valid_on, aggregate_version, visibility, reason, actor_name,
                    actor_role, actor_organisation, actor_organisation_name, data -> 'feit' as feit
                from outbox where subject = ? and id < ? and audience = any(?) order by id desc limit ?""",
                row -> new Numbered(row.getLong("id"), fact(row, names)),
                item.id(),
                page.before(),
                audiences(item),
                page.size() + 1);
        var shown = found.stream().limit(page.size()).toList();
        return new Page<>(
                shown.stream().map(Numbered::feit).toList(),
                found.size() > shown.size() ? HistoryPage.cursor(shown.getLast().id()) : null,
                null);
    }

    /**
     * The item as it was recorded at the end of that day in Zuid-Limburg.
     *
     * @throws ItemNotFound if it was not there then, or not shared with the caller
     */
    public <V> V on(LocalDate peildatum, Aggregate item, Class<V> view) {
        Instant endOfDay = peildatum.plusDays(1).atStartOfDay(ZONE).toInstant();
        // A withdrawal holds the id only: for who still sees the item, its state is that of the fact before.
        var last = sql.list("""
                select aggregate_version, visibility, audience, data from outbox
                where subject = ? and recorded_at < ? and audience = any(?) order by id desc limit 1""", State::from, item.id(), endOfDay, audiences(item));
        if (last.isEmpty() || last.getFirst().withdrawn() && !seesAll(item)) {
            throw new ItemNotFound("toestand op " + peildatum + " van item", item.id());
        }
        return read(
                last.getFirst().withdrawn()
                        ? beforeWithdrawal(item, last.getFirst())
                        : tree(last.getFirst().data()),
                view);
    }

    private record State(long version, String visibility, String audience, String data) {
        static State from(ResultSet row) throws SQLException {
            return new State(
                    row.getLong("aggregate_version"),
                    row.getString("visibility"),
                    row.getString("audience"),
                    row.getString("data"));
        }

        boolean withdrawn() {
            return visibility.equals(Zichtbaarheid.INTERN.name()) && !audience.equals(visibility);
        }
    }

    private ObjectNode beforeWithdrawal(Aggregate item, State withdrawal) {
        var before = sql.first("""
                        select data from outbox
                        where subject = ? and aggregate_version < ? and not (visibility = 'INTERN' and audience <> 'INTERN')
                        order by id desc limit 1""", row -> tree(row.getString("data")), item.id(), withdrawal.version())
                .orElseThrow(() -> new ItemNotFound("eerdere toestand van item", item.id()));
        before.put("versie", withdrawal.version());
        before.put("zichtbaarheid", WireNames.of(Zichtbaarheid.INTERN));
        return before;
    }

    private <V> V read(ObjectNode state, Class<V> view) {
        state.remove("feit");
        try {
            return json.readerFor(view)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(state);
        } catch (IOException e) {
            throw new IllegalStateException("A recorded state cannot be read as " + view.getSimpleName(), e);
        }
    }

    private List<Zichtbaarheid> audiences(Aggregate item) {
        var lowest = seesAll(item) ? Zichtbaarheid.INTERN : access.lowestVisible();
        return List.of(Zichtbaarheid.values()).stream()
                .filter(level -> level.atLeast(lowest))
                .toList();
    }

    private boolean seesAll(Aggregate item) {
        return access.inTeam() || item instanceof Owned owned && access.actor().owns(owned.eigenaar());
    }

    private Feit fact(ResultSet row, boolean names) throws SQLException {
        return new Feit(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")),
                row.getObject("valid_on", LocalDate.class),
                row.getLong("aggregate_version"),
                Zichtbaarheid.valueOf(row.getString("visibility")),
                row.getString("reason"),
                new Feit.Wie(
                        names ? row.getString("actor_name") : null,
                        row.getString("actor_role"),
                        row.getString("actor_organisation"),
                        row.getString("actor_organisation_name")),
                node(row.getString("feit")));
    }

    private ObjectNode tree(String data) {
        return (ObjectNode) node(data);
    }

    private JsonNode node(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded fact cannot be read", e);
        }
    }
}
