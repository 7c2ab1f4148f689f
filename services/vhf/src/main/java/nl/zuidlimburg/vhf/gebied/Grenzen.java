package nl.zuidlimburg.vhf.gebied;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.event.Outbox;
import org.jspecify.annotations.Nullable;

/** The boundaries of areas: the whole one here, a simplified one in the area itself. */
@ApplicationScoped
public class Grenzen {
    private final Sql sql;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Clock clock;

    Grenzen(Sql sql, ObjectMapper json, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Where a boundary comes from, and of which year it is. */
    public record Herkomst(
            String bron, @Nullable Integer jaar, @Nullable String reden) {}

    /**
     * Throws unless the geometry is a surface as it should be.
     *
     * @throws nl.zuidlimburg.platform.error.InvalidInput that says what is wrong
     */
    public void controleer(@Nullable Geometrie geometrie) {
        Vlak.van(geometrie);
    }

    /** Gives the area this boundary. */
    @Transactional
    public void zet(Gebied gebied, Geometrie geometrie, Herkomst herkomst) {
        var vlak = Vlak.van(geometrie);
        var feit = gebied.krijgGrens(vlak, herkomst, clock.instant());
        outbox.append(gebied, feit);
        sql.update("""
                insert into gebied_grens (gebied, geometrie) values (?, ?::jsonb)
                on conflict (gebied) do update set geometrie = excluded.geometrie""", gebied.id(), schrijf(vlak.volledig()));
    }

    /** The whole boundary. */
    Optional<Geometrie> volledig(UUID gebied) {
        return sql.first("select geometrie from gebied_grens where gebied = ?", rij -> rij.getString(1), gebied)
                .map(this::lees);
    }

    private String schrijf(Geometrie geometrie) {
        try {
            return json.writeValueAsString(geometrie);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Geometrie lees(String tekst) {
        try {
            return json.readValue(tekst, Geometrie.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
