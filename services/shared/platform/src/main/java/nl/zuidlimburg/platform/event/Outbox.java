package nl.zuidlimburg.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.sql.DataSource;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is recorded, in the transaction that made it. State and fact are stored together or not at all; the
 * {@link Relay} publishes what may be shared after the commit.
 */
@ApplicationScoped
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
public class Outbox {
    /** What consumers are promised as the largest fact. */
    static final int MAX_BYTES = 64 * 1024;

    private static final String INSERT = """
            insert into outbox (event_id, aggregate, subject, type, major, aggregate_version, recorded_at, valid_on,
                visibility, audience, data, reason, actor_name, actor_organisation, actor_organisation_name,
                actor_role, traceparent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager entities;
    private final DataSource database;
    private final ObjectMapper json;
    private final CurrentActor currentActor;
    private final EventConfig config;
    private final Clock clock;

    Outbox(
            EntityManager entities,
            DataSource database,
            ObjectMapper json,
            CurrentActor currentActor,
            EventConfig config,
            Clock clock) {
        this.entities = entities;
        this.database = database;
        this.json = json;
        this.currentActor = currentActor;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Records the fact with the state of the aggregate after it. The aggregate must have been persisted.
     *
     * @throws RuleViolation if the fact is larger than consumers were promised (64 KB)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Aggregate aggregate, Event event) {
        // The row lock is taken, and the version real, before the fact gets its place in the order.
        entities.flush();
        var data = data(aggregate, event);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            var name = event.eventName();
            Actor actor = currentActor.get();
            int i = 1;
            insert.setObject(i++, Ids.next());
            insert.setString(i++, aggregateName(aggregate));
            insert.setObject(i++, aggregate.id());
            insert.setString(i++, name.type());
            insert.setInt(i++, name.major());
            insert.setLong(i++, aggregate.versie());
            insert.setObject(i++, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setObject(i++, event.geldigOp(), Types.DATE);
            insert.setString(i++, aggregate.zichtbaarheid().name());
            insert.setString(i++, audience(aggregate, event).name());
            insert.setString(i++, data);
            insert.setString(i++, event.reden());
            insert.setString(i++, actor.naam());
            insert.setString(i++, actor.organisatie());
            insert.setString(i++, actor.organisatienaam());
            insert.setString(i++, actor.roleIn(config.service()));
            insert.setString(i, traceparent());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Could not record " + event.getClass().getSimpleName(), e);
        }
    }

    /** The published body: the view after the fact and, under {@code feit}, its particulars; a withdrawal only the id. */
    private String data(Aggregate aggregate, Event event) {
        ObjectNode body = event instanceof Withdrawal
                ? json.createObjectNode().put("id", aggregate.id().toString())
                : json.valueToTree(aggregate.view());
        body.set("feit", json.valueToTree(event));
        try {
            String data = json.writeValueAsString(body);
            if (data.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
                throw new RuleViolation(
                        "feit-te-groot",
                        "Dit item is met deze wijziging groter dan 64 kB en kan niet worden gedeeld. Kort de teksten in"
                                + " of haal onderdelen weg.");
            }
            return data;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Could not serialise " + event.getClass().getSimpleName(), e);
        }
    }

    private static Zichtbaarheid audience(Aggregate aggregate, Event event) {
        return event instanceof Withdrawal withdrawal ? withdrawal.vorigeZichtbaarheid() : aggregate.zichtbaarheid();
    }

    private static String aggregateName(Aggregate aggregate) {
        return Hibernate.getClass(aggregate).getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
