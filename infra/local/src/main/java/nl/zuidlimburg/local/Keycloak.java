package nl.zuidlimburg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Keycloak with its realm in our PostgreSQL, optimised once, so that a start does not build. */
final class Keycloak implements Part {

    static final String REALM = "zuidlimburg";

    /** The local accounts; here alone the password is the name. */
    static final List<String> ACCOUNTS = List.of("beheerder", "redacteur", "jurist", "moderator", "lezer");

    static final String PARTNER = "partner-demo";

    /** Known here, so that the gateway also runs in development mode. */
    static final String GATEWAY_SECRET = "gateway";

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final int HEAP = 320;

    /** What {@code build} bakes in. */
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=false");

    private final Path program;
    private final Path realm;
    private final DataFolder data;
    private final Ports ports;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Child child;

    Keycloak(
            Path program,
            Path realm,
            DataFolder data,
            Ports ports,
            Secrets secrets,
            Postgres postgres,
            Consumer<String> deaths) {
        this.program = program;
        this.realm = realm;
        this.data = data;
        this.ports = ports;
        this.secrets = secrets;
        this.postgres = postgres;
        this.child = new Child("keycloak", data, deaths);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    /** Where browsers and services find it; also in the tokens, so everyone uses the same name. */
    String url() {
        return "http://localhost:" + ports.keycloak();
    }

    String issuer() {
        return url() + "/realms/" + REALM;
    }

    /** Optimises an unpacked Keycloak for our database, once per version. */
    static void optimise(Path program, Path log) throws IOException, InterruptedException {
        Path done = program.resolve("optimised");
        if (!Files.exists(done) || !Files.readString(done).equals(BUILD.toString())) {
            Command.run(
                    "Keycloak's build",
                    java(program).with(BUILD.toArray(String[]::new)).words(),
                    Map.of(),
                    program,
                    log);
            Files.writeString(done, BUILD.toString());
        }
    }

    @Override
    public String start() throws Exception {
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(realm)));
        boolean fresh = !Files.exists(data.realmDigest())
                || !Files.readString(data.realmDigest()).equals(digest);
        if (fresh) {
            Files.deleteIfExists(data.realmDigest());
            postgres.dropDatabase(name());
        }
        postgres.ensureDatabase(name());
        Path imports = Files.createDirectories(program.resolve("data/import"));
        Files.copy(realm, imports.resolve(REALM + "-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        child.start(
                java(program)
                        .with("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true")
                        .with("--http-host=" + Ports.HOST, "--http-port=" + ports.keycloak(), "--hostname=" + url())
                        .words(),
                environment(),
                program);
        child.awaitReady(
                PATIENCE,
                () -> Http.answersOk("http://" + Ports.HOST + ":" + ports.keycloak() + "/realms/" + REALM
                        + "/.well-known/openid-configuration"));
        Files.writeString(data.realmDigest(), digest);
        return (fresh ? "realm imported, on " : "on ") + url();
    }

    /** The values that the realm file leaves open, and the addresses and secrets of the server. */
    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        int gateway = 8080 + ports.offset();
        environment.put("GATEWAY_URL", "http://localhost:" + gateway);
        environment.put("GATEWAY_URL_LOOPBACK", "http://127.0.0.1:" + gateway);
        environment.put("GATEWAY_CLIENT_SECRET", GATEWAY_SECRET);
        environment.put("PARTNER_DEMO_SECRET", PARTNER);
        ACCOUNTS.forEach(name -> environment.put(name.toUpperCase(Locale.ROOT) + "_PASSWORD", name));
        Database database = postgres.database(name());
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_DB_POOL_MAX_SIZE", "10");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin"));
        return environment;
    }

    /** The JVM as Keycloak's own script runs it, without the script, so that signals reach it. */
    private static JavaCommand java(Path program) {
        return new JavaCommand(HEAP, true)
                .with("-Xms64m", "-XX:MaxMetaspaceSize=256m", "-Duser.language=en", "-Duser.country=US")
                .with("--add-opens=java.base/java.util=ALL-UNNAMED")
                .with("--add-opens=java.base/java.util.concurrent=ALL-UNNAMED")
                .with("--add-opens=java.base/java.security=ALL-UNNAMED")
                .with("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .with("--enable-native-access=ALL-UNNAMED")
                .with("-Dkc.home.dir=" + program, "-Djboss.server.config.dir=" + program.resolve("conf"))
                .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .with("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .with("-Dpicocli.disable.closures=true")
                .with("-cp", program.resolve("lib/quarkus-run.jar").toString())
                .with("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    @Override
    public void stop() {
        child.stop(Duration.ofSeconds(20));
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
}
