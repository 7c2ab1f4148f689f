package nl.zuidlimburg.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The table of tasks. Leases are counted on the clock of the database, the one clock that all replicas share. Each change
 * by a worker names it as the holder, so that one whose lease has passed changes nothing any more.
 */
@ApplicationScoped
class JobTable {
    static final int MAX_BAD_ROWS = 1000;

    private final Sql sql;
    private final ObjectMapper json;

    JobTable(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A task that a worker has claimed. */
    record Claimed(UUID id, String kind, JsonNode payload, long done, int attempt, Actor submitter) {}

    /** Who submitted a task. */
    record Submitter(@Nullable String naam, @Nullable String organisatie) {}

    void insert(UUID id, String kind, Object payload, Actor actor, Instant now) {
        sql.update(
                """
                insert into taak (id, soort, status, invoer, naam, organisatie, organisatienaam, rechten, aangemaakt_op)
                values (?, ?, 'WACHTEND', ?::jsonb, ?, ?, ?, ?, ?)""",
                id,
                kind,
                write(payload),
                actor.naam(),
                actor.organisatie(),
                actor.organisatienaam(),
                actor.rights(),
                now);
    }

    /** The oldest task that waits, or whose holder has been silent for longer than its lease. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Claimed> claim(UUID holder, Collection<String> kinds, Duration lease) {
        return sql.first("""
                update taak set status = 'BEZIG', houder = ?, poging = poging + 1,
                    lease_tot = now() + make_interval(secs => ?), gestart_op = coalesce(gestart_op, now())
                where id = (
                    select id from taak
                    where (status = 'WACHTEND' and niet_voor <= now() or status = 'BEZIG' and lease_tot < now())
                        and soort = any(?)
                    order by aangemaakt_op limit 1 for update skip locked)
                returning id, soort, invoer, gedaan, poging, naam, organisatie, organisatienaam, rechten""", this::claimed, holder, seconds(lease), kinds);
    }

    /** Extends the lease; answers false when the task is no longer the holder's. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean extend(UUID id, UUID holder, Duration lease) {
        return sql.update(
                        "update taak set lease_tot = now() + make_interval(secs => ?) where id = ? and houder = ? and status = 'BEZIG'",
                        seconds(lease),
                        id,
                        holder)
                == 1;
    }

    /** Locks the task for a step and moves it on. The row stays locked until the step is committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void advance(UUID id, UUID holder, long done, Duration lease) {
        boolean cancel = sql.first("""
                        update taak set gedaan = ?, lease_tot = now() + make_interval(secs => ?)
                        where id = ? and houder = ? and status = 'BEZIG' returning annuleren""", row -> row.getBoolean(1), done, seconds(lease), id, holder)
                .orElseThrow(Stopped::lost);
        if (cancel) {
            throw Stopped.cancelled();
        }
    }

    void total(UUID id, UUID holder, long total) {
        sql.update("update taak set totaal = ? where id = ? and houder = ?", total, id, holder);
    }

    @Transactional
    void badRow(UUID id, long row, @Nullable String veld, String reden) {
        sql.update("update taak set aantal_fouten = aantal_fouten + 1 where id = ?", id);
        sql.update("""
                insert into taak_foute_rij (taak, rij, veld, reden)
                select id, ?, ?, ? from taak where id = ? and aantal_fouten <= ?""", row, veld, reden, id, MAX_BAD_ROWS);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(UUID id, UUID holder, TaakStatus status, @Nullable Object result, @Nullable String error) {
        sql.update("""
                update taak set status = ?, resultaat = ?::jsonb, fout = ?, geeindigd_op = now(), houder = null, lease_tot = null
                where id = ? and houder = ?""", status, result == null ? null : write(result), error, id, holder);
    }

    /** Gives the task back: for a next attempt after {@code pause}, or, with none, because this replica stops. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(UUID id, UUID holder, Duration pause) {
        sql.update("""
                update taak set status = 'WACHTEND', houder = null, lease_tot = null,
                    niet_voor = now() + make_interval(secs => ?), poging = poging - case when ? then 1 else 0 end
                where id = ? and houder = ?""", seconds(pause), pause.isZero(), id, holder);
    }

    /** Ends a task that waits, and asks one that runs to stop at its next step. */
    void cancel(UUID id) {
        sql.update("""
                update taak set annuleren = true,
                    status = case when status = 'WACHTEND' then 'GEANNULEERD' else status end,
                    geeindigd_op = case when status = 'WACHTEND' then now() end
                where id = ? and status in ('WACHTEND', 'BEZIG')""", id);
    }

    Optional<Submitter> submitter(UUID id) {
        return sql.first(
                "select naam, organisatie from taak where id = ?",
                row -> new Submitter(row.getString(1), row.getString(2)),
                id);
    }

    TaakView view(UUID id) {
        var badRows = sql.list(
                "select rij, veld, reden from taak_foute_rij where taak = ? order by id",
                row -> new TaakView.FouteRij(row.getLong(1), row.getString(2), row.getString(3)),
                id);
        return sql.first("select * from taak where id = ?", row -> view(row, badRows), id)
                .orElseThrow();
    }

    private TaakView view(ResultSet row, List<TaakView.FouteRij> badRows) throws SQLException {
        var result = row.getString("resultaat");
        return new TaakView(
                row.getObject("id", UUID.class),
                row.getString("soort"),
                TaakStatus.valueOf(row.getString("status")),
                row.getLong("gedaan"),
                row.getObject("totaal", Long.class),
                result == null ? null : read(result),
                row.getString("fout"),
                row.getLong("aantal_fouten"),
                badRows,
                row.getBoolean("annuleren"),
                Objects.requireNonNull(Sql.instant(row, "aangemaakt_op")),
                Sql.instant(row, "gestart_op"),
                Sql.instant(row, "geeindigd_op"));
    }

    private Claimed claimed(ResultSet row) throws SQLException {
        var rights = (String[]) row.getArray("rechten").getArray();
        var submitter = new Actor(
                row.getString("naam"), row.getString("organisatie"), row.getString("organisatienaam"), Set.of(rights));
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getString("soort"),
                read(row.getString("invoer")),
                row.getLong("gedaan"),
                row.getInt("poging"),
                submitter);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be stored as JSON: " + value.getClass(), e);
        }
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored JSON cannot be read", e);
        }
    }
}
