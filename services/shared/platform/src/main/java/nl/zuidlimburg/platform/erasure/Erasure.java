package nl.zuidlimburg.platform.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.rest.IdempotencyStore;
import nl.zuidlimburg.platform.value.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Takes personal data out of what is recorded: the facts of the outbox, and so the history and the replay. The aggregate
 * itself is changed by its own command, before or after. What was published stays on the topic until an operator deletes
 * the records up to {@link Erased#totVolgnummer}.
 */
@ApplicationScoped
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
public class Erasure {
    /** Where a published fact keeps why it was done. */
    private static final String REASON = "feit/reden";

    private final Sql sql;
    private final IdempotencyStore repeated;
    private final ObjectMapper json;
    private final CurrentActor actor;
    private final Clock clock;
    private final String service;

    Erasure(
            Sql sql,
            IdempotencyStore repeated,
            ObjectMapper json,
            CurrentActor actor,
            Clock clock,
            @ConfigProperty(name = "platform.service") String service) {
        this.sql = sql;
        this.repeated = repeated;
        this.json = json;
        this.actor = actor;
        this.clock = clock;
        this.service = service;
    }

    /** What an erasure did; it is recorded, without what was erased. */
    @Schema(name = "Verwijdering")
    public record Erased(
            UUID id,

            @Schema(description = "Hoeveel vastgelegde feiten zijn aangepast.")
            long aantalFeiten,

            @Schema(
                    description =
                            "Volgnummer van het laatste gepubliceerde feit met deze gegevens; tot en met dat feit moeten de berichten van het topic weg.")
            @Nullable
            Long totVolgnummer) {}

    private record Fact(long id, JsonNode data, @Nullable Long sequence, boolean hasReason) {}

    /** Takes a name out of the actors of all facts and tasks; organisation and role stay. */
    @Transactional
    public Erased forgetActor(String naam, String reden) {
        int changed = sql.update("update outbox set actor_name = null where actor_name = ?", naam);
        sql.update("update taak set naam = null where naam = ?", naam);
        return record(null, List.of("actor"), reden, changed, null);
    }

    /**
     * Takes the values at these paths out of every fact of an item, and the answers kept for a repeated request with it;
     * see {@link JsonRedaction} for the form of a path.
     *
     * @param reasons whether the reasons that people typed go too, wherever a fact keeps them
     */
    @Transactional
    public Erased redact(UUID subject, List<String> paths, boolean reasons, String reden) {
        var all = reasons ? Stream.concat(paths.stream(), Stream.of(REASON)).toList() : paths;
        long changed = 0;
        Long lastPublished = null;
        var facts = sql.list(
                "select id, data, sequence, reason from outbox where subject = ? order by id for update",
                row -> new Fact(
                        row.getLong(1), read(row.getString(2)), row.getObject(3, Long.class), row.getString(4) != null),
                subject);
        for (var fact : facts) {
            boolean inData = JsonRedaction.redact(fact.data(), all);
            if (inData || reasons && fact.hasReason()) {
                sql.update(
                        "update outbox set data = ?::jsonb, reason = case when ? then null else reason end where id = ?",
                        fact.data().toString(),
                        reasons,
                        fact.id());
                changed++;
            }
            lastPublished = inData && fact.sequence() != null ? fact.sequence() : lastPublished;
        }
        repeated.forget(subject);
        return record(subject, all, reden, changed, lastPublished);
    }

    private Erased record(@Nullable UUID subject, List<String> paths, String reden, long changed, @Nullable Long upTo) {
        var id = Ids.next();
        sql.update(
                "insert into erasure values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                subject,
                paths,
                reden,
                changed,
                upTo,
                clock.instant(),
                actor.get().roleIn(service));
        return new Erased(id, changed, upTo);
    }

    private JsonNode read(String data) {
        try {
            return Objects.requireNonNull(json.readTree(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded fact cannot be read", e);
        }
    }
}
