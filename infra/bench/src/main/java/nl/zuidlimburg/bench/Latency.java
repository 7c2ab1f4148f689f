package nl.zuidlimburg.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.zuidlimburg.local.LocalPlatform;
import org.postgresql.PGConnection;

/**
 * From the moment a fact was recorded, just before the commit of its writer, to the moment the gateway's commit of its
 * projection is heard: the hint that the gateway sends its screens leaves with that commit. Both by the clock of this
 * machine; so the figure holds a little more than "commit to projection".
 */
final class Latency {
    private static final int PER_SECOND = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final double LIMIT = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalPlatform platform;
    private final Api api;
    private final Report report;
    private final Map<String, Instant> projected = new ConcurrentHashMap<>();
    private volatile boolean listening = true;

    Latency(LocalPlatform platform, Api api, Report report) {
        this.platform = platform;
        this.api = api;
        this.report = report;
    }

    void measure(String among, Duration duration) throws Exception {
        System.out.println("\n  Latency, " + PER_SECOND + " writes a second, among " + among);
        var listener = Thread.ofPlatform().name("hints").start(this::listen);
        Load.paced(PER_SECOND, WARM_UP, number -> report());
        var begin = Instant.now();
        var rest = Load.paced(PER_SECOND, duration, number -> report());
        Thread.sleep(REST);
        listening = false;
        listener.join();
        var delays = delays(begin);
        var times = Percentiles.of(delays);
        report.limited(
                "latency",
                "commit to projection, " + PER_SECOND + "/s, " + among,
                times.toString(),
                times.p99(),
                LIMIT,
                "ms");
        report.compared(
                "latency",
                "the report itself, " + PER_SECOND + "/s, " + among,
                rest.times().toString(),
                String.format(java.util.Locale.ROOT, "%.0f/s reached", rest.perSecond()));
    }

    private JsonNode report() throws Exception {
        return api.post("knelpunten", "/v1/knelpunten", Form.next());
    }

    private void listen() {
        try (var connection = connect("gateway");
                var statement = connection.createStatement()) {
            statement.execute("listen hint");
            var hints = connection.unwrap(PGConnection.class);
            while (listening) {
                var heard = hints.getNotifications(200);
                var now = Instant.now();
                for (var hint : heard == null ? new org.postgresql.PGNotification[0] : heard) {
                    projected.putIfAbsent(
                            JSON.readTree(hint.getParameter()).path("id").asText(), now);
                }
            }
        } catch (SQLException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("The hints could not be heard", e);
        }
    }

    /** Of every fact since then; one that never arrived is no measurement but a fault. */
    private List<Double> delays(Instant begin) throws SQLException {
        var delays = new ArrayList<Double>();
        var missing = new HashMap<String, Instant>();
        try (var connection = connect("knelpunten");
                var select = connection.prepareStatement(
                        "select subject, recorded_at from outbox where recorded_at >= ? and audience <> 'INTERN'")) {
            select.setTimestamp(1, Timestamp.from(begin));
            var rows = select.executeQuery();
            while (rows.next()) {
                var id = rows.getString(1);
                var recorded = rows.getTimestamp(2).toInstant();
                var arrived = projected.get(id);
                if (arrived == null) {
                    missing.put(id, recorded);
                } else {
                    delays.add(Duration.between(recorded, arrived).toNanos() / 1e6);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(missing.size() + " of " + (missing.size() + delays.size())
                    + " facts were not projected within " + REST.toSeconds() + " s");
        }
        return delays;
    }

    private Connection connect(String service) throws SQLException {
        var database = platform.database(service);
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
