package nl.zuidlimburg.water.rapportage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;

/** How the measures stood on a day, from the facts as they were recorded; those do not change. */
@Singleton
class Standen {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Standen(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    private record Rij(UUID item, LocalDate geldigOp, boolean ingetrokken, String data) {
        static Rij van(ResultSet rij) throws SQLException {
            var gegeven = rij.getObject("valid_on", LocalDate.class);
            var vastgelegd = Objects.requireNonNull(Sql.instant(rij, "recorded_at"));
            return new Rij(
                    rij.getObject("subject", UUID.class),
                    gegeven == null ? Dag.van(vastgelegd) : gegeven,
                    rij.getBoolean("ingetrokken"),
                    rij.getString("data"));
        }
    }

    /**
     * By number, so that the same report is the same document.
     *
     * @param niveau what was shared at least this widely then, and still is
     */
    List<Stand> op(LocalDate dag, Kennis kennis, Zichtbaarheid niveau) {
        var reeksen = new LinkedHashMap<UUID, Feitenreeks>();
        for (var rij : rijen(dag, kennis)) {
            var reeks = reeksen.computeIfAbsent(rij.item(), id -> new Feitenreeks());
            if (rij.ingetrokken()) {
                reeks.trekIn(rij.geldigOp());
            } else {
                reeks.voegToe(rij.geldigOp(), boom(rij.data()));
            }
        }
        var nu = nuGedeeld(niveau);
        return reeksen.values().stream()
                .map(reeks -> reeks.op(dag))
                .flatMap(Optional::stream)
                .map(this::stand)
                .filter(stand -> niveau == Zichtbaarheid.INTERN
                        || stand.zichtbaarheid() != null
                                && stand.zichtbaarheid().atLeast(niveau)
                                && nu.contains(stand.id()))
                .sorted(Comparator.comparing(Stand::nummer, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                        .thenComparing(Stand::id))
                .toList();
    }

    private List<Rij> rijen(LocalDate dag, Kennis kennis) {
        Instant tot = kennis == Kennis.ZOALS_TOEN_BEKEND
                ? dag.plusDays(1).atStartOfDay(ZONE).toInstant()
                : clock.instant().plusSeconds(1);
        return sql.list("""
                select subject, recorded_at, valid_on, data, visibility = 'INTERN' and audience <> 'INTERN' as ingetrokken
                from outbox where aggregate = 'maatregel' and recorded_at < ? order by id""", Rij::van, tot);
    }

    private List<UUID> nuGedeeld(Zichtbaarheid niveau) {
        return niveau == Zichtbaarheid.INTERN
                ? List.of()
                : sql.list(
                        "select id from maatregel where zichtbaarheid = 'OPENBAAR' or zichtbaarheid = ?",
                        rij -> rij.getObject("id", UUID.class),
                        niveau);
    }

    private ObjectNode boom(String data) {
        try {
            return (ObjectNode) json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded fact cannot be read", e);
        }
    }

    private Stand stand(ObjectNode toestand) {
        try {
            return json.treeToValue(toestand, Stand.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded measure cannot be read", e);
        }
    }
}
