package nl.zuidlimburg.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;

/** One Kafka broker that is its own controller (KRaft), with its own classpath. */
final class Kafka implements Part {

    /** After a crash the broker first checks its logs. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int HEAP = 160;

    private final Path settings;
    private final Path classpath;
    private final DataFolder data;
    private final Ports ports;
    private final boolean quick;
    private final Child child;

    /** @param settings the folder with the constant settings of the broker and of its log */
    Kafka(Path settings, Path classpath, DataFolder data, Ports ports, boolean quick, Consumer<String> deaths) {
        this.settings = settings;
        this.classpath = classpath;
        this.data = data;
        this.ports = ports;
        this.quick = quick;
        this.child = new Child("kafka", data, deaths);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String start() throws Exception {
        Files.createDirectories(data.kafka());
        Path config = data.run().resolve("kafka.properties");
        writeConfig(config);
        boolean fresh = !Files.exists(data.kafka().resolve("meta.properties"));
        if (fresh) {
            child.newLog();
            Command.run(
                    "Kafka's format",
                    java().with(
                                    "kafka.tools.StorageTool",
                                    "format",
                                    "--standalone",
                                    "-t",
                                    clusterId(),
                                    "-c",
                                    config.toString())
                            .words(),
                    Map.of(),
                    data.kafka(),
                    child.log());
        }
        child.start(java().with("kafka.Kafka", config.toString()).words(), Map.of(), data.kafka());
        child.awaitReady(PATIENCE, () -> Ports.answers(ports.kafka()));
        return (fresh ? "new, on " : "on ") + Ports.HOST + ":" + ports.kafka();
    }

    private JavaCommand java() throws IOException {
        return new JavaCommand(HEAP, quick)
                .with("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED")
                .with("-Dlog4j2.configurationFile=" + settings.resolve("log4j2.properties"))
                .with("-cp", Files.readString(classpath).trim());
    }

    /** Kafka writes a UUID as unpadded base64. */
    private static String clusterId() {
        UUID id = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return text.startsWith("-") ? "A" + text.substring(1) : text; // a leading dash would read as an option
    }

    private void writeConfig(Path config) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(settings.resolve("server.properties"))) {
            properties.load(reader);
        }
        String broker = "PLAINTEXT://%s:%d".formatted(Ports.HOST, ports.kafka());
        properties.setProperty(
                "listeners", "%s,CONTROLLER://%s:%d".formatted(broker, Ports.HOST, ports.kafkaController()));
        properties.setProperty("advertised.listeners", broker);
        properties.setProperty("controller.quorum.bootstrap.servers", Ports.HOST + ":" + ports.kafkaController());
        properties.setProperty("log.dirs", data.kafka().toString());
        try (Writer writer = Files.newBufferedWriter(config)) {
            properties.store(writer, "Written by the launcher at every start");
        }
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
