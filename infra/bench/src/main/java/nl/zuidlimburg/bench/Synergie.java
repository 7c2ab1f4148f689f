package nl.zuidlimburg.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import nl.zuidlimburg.local.LocalPlatform;

/** Missed synergy over many measures: the whole question, as the page asks it. */
final class Synergie {
    private static final int MEASURES = 10_000;
    private static final int TIMES = 20;
    private static final double LIMIT = 2_000;
    /** The server tells its counts to others once a second. */
    private static final Duration COUNTED = Duration.ofSeconds(3);

    private final LocalPlatform platform;
    private final Api api;
    private final Report report;

    Synergie(LocalPlatform platform, Api api, Report report) {
        this.platform = platform;
        this.api = api;
        this.report = report;
    }

    void measure() throws Exception {
        try (var water = connect();
                var statement = water.createStatement()) {
            statement.execute(read("maatregelen.sql").replace("{b}", Integer.toString(MEASURES)));
            long suggestions = ask();
            Thread.sleep(COUNTED);
            long before = probes(water);
            var times = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                long begin = System.nanoTime();
                suggestions = ask();
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
            Thread.sleep(COUNTED);
            Arrays.sort(times);
            report.limited(
                    "synergie",
                    "%,d suggestions among %,d measures".formatted(suggestions, MEASURES),
                    "%.0f / %.0f ms".formatted(times[TIMES / 2], times[TIMES - 1]),
                    times[TIMES - 1],
                    LIMIT,
                    "ms");
            report.compared(
                    "synergie",
                    "probes of the index on places, a question",
                    "%,d".formatted((probes(water) - before) / TIMES),
                    "one per measure that goes on: %,d".formatted(MEASURES * 9 / 10));
        }
    }

    private long ask() throws IOException, InterruptedException {
        return api.get("water", "/v1/suggesties?paginaGrootte=200&aantal=true")
                .path("aantal")
                .asLong();
    }

    private static long probes(Connection water) throws SQLException {
        try (var statement = water.createStatement();
                var rows = statement.executeQuery(
                        "select idx_scan from pg_stat_user_indexes where indexrelname = 'maatregel_vak'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        var database = platform.database("water");
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String read(String file) {
        try (InputStream in = Synergie.class.getResourceAsStream("/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
