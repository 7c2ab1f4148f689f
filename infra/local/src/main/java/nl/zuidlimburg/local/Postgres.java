package nl.zuidlimburg.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** PostgreSQL with one database and one role per service. */
final class Postgres implements Part {

    private static final String SUPERUSER = "postgres";

    /** Enough connections for all services and Keycloak, modest memory, no socket file that outlives us. */
    private static final String SETTINGS =
            "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=250 -c shared_buffers=128MB"
                    + " -c timezone=UTC";

    private final Path program;
    private final DataFolder data;
    private final Ports ports;
    private final Secrets secrets;
    private final Child child;

    Postgres(Path program, DataFolder data, Ports ports, Secrets secrets, Consumer<String> deaths) {
        this.program = program;
        this.data = data;
        this.ports = ports;
        this.secrets = secrets;
        this.child = new Child("postgres", data, deaths);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String start() throws Exception {
        boolean fresh = !Files.exists(data.postgres().resolve("PG_VERSION"));
        child.newLog();
        if (fresh) {
            initialise();
        }
        pgCtl("start", "-w", "-t", "60", "-o", "-p " + ports.postgres() + " " + SETTINGS);
        child.adopt(ProcessHandle.of(postmaster(data))
                .orElseThrow(() -> new StartFailed("PostgreSQL stopped while starting:\n" + child.tail())));
        return (fresh ? "new, on " : "on ") + Ports.HOST + ":" + ports.postgres();
    }

    private void initialise() throws IOException, InterruptedException {
        DataFolder.delete(data.postgres());
        Path password = Files.createTempFile(data.run(), "password", "");
        try {
            Files.writeString(password, secrets.of("postgres"));
            List<String> command = asUser("initdb");
            command.addAll(List.of("-D", data.postgres().toString(), "-U", SUPERUSER, "-E", "UTF8"));
            command.addAll(List.of("--locale=C.UTF-8", "-A", "scram-sha-256", "--pwfile=" + password));
            Command.run("PostgreSQL's initdb", command, Map.of(), data.run(), child.log());
        } finally {
            Files.delete(password);
        }
    }

    /** Makes the role and the database of a service when they are not there; the service owns both. */
    void ensureDatabase(String name) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE \"%s\" LOGIN PASSWORD '%s'".formatted(name, password(name)));
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE \"%s\" OWNER \"%s\"".formatted(name, name));
                statement.execute("REVOKE ALL ON DATABASE \"%s\" FROM PUBLIC".formatted(name));
            }
        }
    }

    void dropDatabase(String name) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS \"%s\" WITH (FORCE)".formatted(name));
        }
    }

    Database database(String name) {
        return new Database(
                "jdbc:postgresql://%s:%d/%s".formatted(Ports.HOST, ports.postgres(), name), name, password(name));
    }

    /** A service's role has its name for password, so that it also runs in development mode; the others are secret. */
    private String password(String role) {
        return Service.TABLE.stream().anyMatch(service -> service.name().equals(role)) ? role : secrets.of(role);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database(SUPERUSER).url(), SUPERUSER, secrets.of(SUPERUSER));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    @Override
    public void stop() {
        if (child.isRunning()) {
            ProcessHandle server = ProcessHandle.of(child.pid()).orElseThrow();
            child.release();
            shutDown(server);
        }
    }

    /** Stops the server that a killed launcher left behind, and clears what a crash of the machine left. */
    static void stopLeftover(DataFolder data, Progress progress) throws IOException {
        Path pidFile = data.postgres().resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            Optional<ProcessHandle> left = ProcessHandle.of(postmaster(data)).filter(process -> process.info()
                    .commandLine()
                    .filter(line -> line.contains("postgres")
                            && line.contains(data.postgres().toString()))
                    .isPresent());
            if (left.isPresent()) {
                progress.say("  Stopping the PostgreSQL that an earlier platform left behind.");
                shutDown(left.get());
            }
            Files.deleteIfExists(pidFile);
        }
        Files.deleteIfExists(data.run().resolve("postgres.pid"));
    }

    /** A fast shutdown: ends the sessions, then writes everything out. */
    private static void shutDown(ProcessHandle server) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + server.pid())
                    .start()
                    .waitFor();
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException e) {
            throw new StartFailed("Cannot stop PostgreSQL (process " + server.pid() + "): " + e.getMessage(), e);
        } catch (TimeoutException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void kill() {
        child.kill();
    }

    @Override
    public boolean isRunning() {
        return child.isRunning();
    }

    @Override
    public long pid() {
        return child.pid();
    }

    private static long postmaster(DataFolder data) throws IOException {
        return Long.parseLong(Files.readAllLines(data.postgres().resolve("postmaster.pid"))
                .getFirst()
                .trim());
    }

    private void pgCtl(String... arguments) throws IOException, InterruptedException {
        List<String> command = asUser("pg_ctl");
        command.addAll(List.of(arguments));
        command.addAll(
                List.of("-D", data.postgres().toString(), "-l", child.log().toString()));
        Command.run("PostgreSQL's pg_ctl " + arguments[0], command, Map.of(), data.run(), child.log());
    }

    /** PostgreSQL refuses to run as root, which a user namespace of its own satisfies. */
    private List<String> asUser(String binary) {
        List<String> command = new ArrayList<>();
        if (new UnixSystem().getUid() == 0) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.resolve("bin").resolve(binary).toString());
        return command;
    }
}
