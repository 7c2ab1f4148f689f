package nl.zuidlimburg.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.local.LocalPlatform;

/** Reports through REST against the same rows by plain JDBC, on the same database, with as many clients. */
final class Writes {
    private static final int CLIENTS = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration DURATION = Duration.ofSeconds(20);

    private final LocalPlatform platform;
    private final Api api;
    private final Report report;

    Writes(LocalPlatform platform, Api api, Report report) {
        this.platform = platform;
        this.api = api;
        this.report = report;
    }

    void measure() throws Exception {
        System.out.println("\n  Writes, " + CLIENTS + " clients");
        Load.closed(CLIENTS, WARM_UP, this::overRest);
        var rest = Load.closed(CLIENTS, DURATION, this::overRest);
        var jdbc = overJdbc();
        var ratio = String.format(Locale.ROOT, "%.0f%%", 100 * rest.perSecond() / jdbc.perSecond());
        report.compared("writes", "by plain JDBC, the same rows", perSecond(jdbc), "(the peer)");
        report.compared(
                "writes", "through REST, with facts, relay and projection", perSecond(rest), ratio + " of JDBC");
        report.compared("writes", "time of a report through REST", rest.times().toString(), "JDBC " + jdbc.times());
    }

    private void overRest(int client) throws Exception {
        api.post("knelpunten", "/v1/knelpunten", Form.next());
    }

    /** Facts that are not for sharing, so that the peer is not slowed down by a relay that it did not ask for. */
    private Load.Result overJdbc() throws Exception {
        var template = api.post("knelpunten", "/v1/knelpunten", Form.next());
        var connections = new ArrayList<JdbcReport>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                connections.add(new JdbcReport(connect(), template.path("id").asText()));
            }
            Load.closed(CLIENTS, WARM_UP.dividedBy(4), client -> connections
                    .get(client)
                    .commit());
            return Load.closed(
                    CLIENTS, DURATION, client -> connections.get(client).commit());
        } finally {
            close(connections);
            forget();
        }
    }

    /** What the peer wrote is not part of the register that is read afterwards. */
    private void forget() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "delete from outbox where subject in (select id from knelpunt where nummer like 'KN-JDBC-%')");
            statement.execute("delete from knelpunt where nummer like 'KN-JDBC-%'");
        }
    }

    private Connection connect() throws SQLException {
        var database = platform.database("knelpunten");
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void close(List<JdbcReport> connections) throws SQLException {
        for (var each : connections) {
            each.close();
        }
    }

    private static String perSecond(Load.Result result) {
        return String.format(Locale.ROOT, "%.0f writes/s", result.perSecond());
    }
}
