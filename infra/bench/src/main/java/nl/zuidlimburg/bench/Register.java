package nl.zuidlimburg.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.zuidlimburg.local.LocalPlatform;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Makes the register large: rows by {@code generate_series} in the shape of the real cases, with the fact of each in the
 * outbox, and from them the gateway's projection. What is indexed is indexed afterwards, as any bulk load does.
 */
final class Register {
    private static final String COLUMNS =
            "id, urn, dienst, soort, key, nummer, titel, tekst, status, aard, niveau, landen,"
                    + " opgaven, doorbraken, focusonderdelen, zichtbaarheid, gewijzigd_op";

    private final LocalPlatform platform;

    Register(LocalPlatform platform) {
        this.platform = platform;
    }

    /** Fills up to so many knelpunten. */
    void fill(int size) throws Exception {
        long begin = System.nanoTime();
        try (var knelpunten = connect("knelpunten");
                var gateway = connect("gateway")) {
            int present = count(knelpunten);
            if (present < size) {
                var since = now(knelpunten);
                withoutIndexes(
                        knelpunten,
                        List.of("knelpunt", "outbox"),
                        () -> run(knelpunten, "knelpunten.sql", Integer.toString(present + 1), Integer.toString(size)));
                withoutIndexes(gateway, List.of("item", "feit", "relatie"), () -> {
                    project(knelpunten, gateway, since);
                    run(gateway, "gateway.sql", since, "");
                });
            }
        }
        System.out.printf(
                "%n  %,d knelpunten, with their facts and projection, in %d s%n",
                size, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    /** The gateway's own copy of what is shared, streamed from the one database into the other. */
    private static void project(Connection from, Connection to, String since) throws SQLException {
        try (var out = new PipedOutputStream();
                var in = new PipedInputStream(out, 1 << 20)) {
            var reading = CompletableFuture.runAsync(() -> copyOut(from, since, out));
            copy(to).copyIn("copy item (" + COLUMNS + ") from stdin", in);
            reading.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyOut(Connection from, String since, PipedOutputStream out) {
        try (out) {
            copy(from).copyOut("copy (" + read("projection.sql").replace("{a}", quoted(since)) + ") to stdout", out);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The projection could not be read", e);
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private interface Step {
        void run() throws SQLException;
    }

    /** Takes away every index but those of keys, and makes it again. */
    private static void withoutIndexes(Connection connection, List<String> tables, Step step) throws SQLException {
        var definitions = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            var found = statement.executeQuery("""
                    select i.indexname, i.indexdef from pg_indexes i where i.schemaname = current_schema()
                    and i.tablename in ('%s') and not exists (
                        select from pg_constraint c where c.conname = i.indexname)""".formatted(String.join("', '", tables)));
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString(1));
                definitions.add(found.getString(2));
            }
            for (var name : names) {
                statement.execute("drop index " + name);
            }
            try {
                step.run();
            } finally {
                statement.execute("set maintenance_work_mem = '512MB'");
                for (var definition : definitions) {
                    statement.execute(definition);
                }
            }
            for (var table : tables) {
                statement.execute("vacuum analyze " + table);
            }
        }
    }

    private static void run(Connection connection, String file, String a, String b) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(read(file).replace("{a}", quoted(a)).replace("{b}", quoted(b)));
        }
    }

    private static String quoted(String value) {
        return "'" + value + "'";
    }

    private static int count(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from knelpunt")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String now(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select clock_timestamp()::text")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String read(String file) {
        try (InputStream in = Register.class.getResourceAsStream("/" + file)) {
            return new String(java.util.Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Connection connect(String service) throws SQLException {
        var database = platform.database(service);
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
