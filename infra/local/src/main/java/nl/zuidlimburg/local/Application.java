package nl.zuidlimburg.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** One service or the gateway, from its packaged form. */
final class Application implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Netty keeps buffers per thread; 200 of them would hold 17 MB of a heap of 128 (ADR 0089). */
    private static final String[] SMALL_BUFFER_CACHES = {
        "-Dio.netty.allocator.smallCacheSize=16", "-Dio.netty.allocator.normalCacheSize=8"
    };

    private final Service service;
    private final Path packaged;
    private final Path folder;
    private final Ports ports;
    private final Map<String, String> environment;
    private final boolean quick;
    private final Child child;

    /** @param packaged the {@code quarkus-app} that the build made; a copy of it runs, so that a build does no harm */
    Application(
            Service service,
            Path packaged,
            DataFolder data,
            Ports ports,
            Map<String, String> environment,
            boolean quick,
            Consumer<String> deaths) {
        this.service = service;
        this.packaged = packaged;
        this.folder = data.app(service.name());
        this.ports = ports;
        this.environment = environment;
        this.quick = quick;
        this.child = new Child(service.name(), data, deaths);
    }

    @Override
    public String name() {
        return service.name();
    }

    @Override
    public String start() throws Exception {
        Mirror.copy(packaged, folder);
        child.start(
                new JavaCommand(LocalPlatform.SERVICE_HEAP_MEGABYTES, quick)
                        .with("-XX:MaxMetaspaceSize=192m", "--enable-native-access=ALL-UNNAMED")
                        .with(SMALL_BUFFER_CACHES)
                        .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                        .with("-jar", folder.resolve("quarkus-run.jar").toString())
                        .words(),
                environment,
                folder);
        String url = "http://" + Ports.HOST + ":" + ports.of(service);
        child.awaitReady(PATIENCE, () -> Http.answersOk(url + "/q/health/ready"));
        return "on " + url;
    }

    @Override
    public void stop() {
        child.stop(Duration.ofSeconds(15));
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
