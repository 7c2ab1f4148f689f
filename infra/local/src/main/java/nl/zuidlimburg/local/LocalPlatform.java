package nl.zuidlimburg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The whole platform: servers and services in the order in which they need each other. */
public final class LocalPlatform implements AutoCloseable {
    /** The most that each service, and the gateway, may have of heap. */
    public static final int SERVICE_HEAP_MEGABYTES = 128;

    private final Options options;
    private final Progress progress;
    private final Ports ports;
    private final List<Service> services;
    private final DataFolder data;
    private final Secrets secrets;
    private final Build build;
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();

    /** In order of start; stopped in the reverse order. */
    private final List<Part> parts = new ArrayList<>();

    private @Nullable Postgres postgres;
    private boolean closed;

    /** Takes the data folder and the ports; fails when another platform has them. Nothing runs yet. */
    public LocalPlatform(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.ports = new Ports(options.portOffset());
        this.services = Service.TABLE.stream()
                .filter(service -> options.services()
                        && Files.exists(options.root().resolve(service.module()).resolve("pom.xml")))
                .toList();
        if (options.build()) {
            Requirements.requireNode(List.of("node", "--version"));
        }
        this.data = DataFolder.take(options.data());
        try {
            Leftovers.stop(data, progress);
            if (options.reset()) {
                data.reset();
            }
            ports.requireFree(services);
            this.secrets = new Secrets(data.secrets());
            this.build = new Build(options.root(), data.logs().resolve("build.log"));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Builds and starts everything, the slowest first and side by side; returns when all of it can be used. */
    public void start() {
        try {
            Servers servers = Servers.of(options, data);
            Postgres database = add(new Postgres(servers.postgres(), data, ports, secrets, progress::say));
            postgres = database;
            Kafka kafka = add(new Kafka(
                    options.root().resolve("infra/kafka"),
                    servers.kafkaClasspath(),
                    data,
                    ports,
                    options.quick(),
                    progress::say));
            Future<?> built = options.build() ? step("build", () -> build.run(services)) : work.submit(() -> {});
            Future<?> storing = step(database.name(), () -> {
                String started = database.start();
                for (Service service : services) {
                    database.ensureDatabase(service.name());
                }
                return started;
            });
            Future<?> streaming = step(kafka);
            Future<?> identifying = step("keycloak", () -> {
                Keycloak keycloak = keycloak(servers, database);
                await(storing);
                return add(keycloak).start();
            });
            for (Future<?> each : List.of(storing, streaming, built, identifying)) {
                await(each);
            }
            List<Future<?>> starting = new ArrayList<>();
            for (Service service : services) {
                starting.add(step(add(application(service, database))));
            }
            for (Future<?> each : starting) {
                await(each);
            }
        } catch (IOException e) {
            throw new StartFailed("Cannot start: " + e.getMessage(), e);
        }
    }

    private Keycloak keycloak(Servers servers, Postgres database) throws IOException {
        return new Keycloak(
                servers.keycloak(),
                options.root().resolve("infra/keycloak/zuidlimburg-realm.json"),
                data,
                ports,
                secrets,
                database,
                progress::say);
    }

    private Application application(Service service, Postgres database) {
        Map<String, String> environment = new ServiceEnvironment(ports, services, issuer(), secrets)
                .of(service, database.database(service.name()));
        environment.putAll(options.environment());
        return new Application(
                service, build.packaged(service), data, ports, environment, options.quick(), progress::say);
    }

    private synchronized <P extends Part> P add(P part) {
        parts.add(part);
        return part;
    }

    private Future<?> step(Part part) {
        return step(part.name(), part::start);
    }

    private Future<?> step(String name, Progress.Step step) {
        return work.submit(() -> {
            progress.step(name, step);
            return null;
        });
    }

    private void await(Future<?> step) {
        while (true) {
            try {
                step.get(5, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                progress.remindOfWork();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailed("Interrupted while starting.", e);
            } catch (ExecutionException | CancellationException e) {
                if (work.isShutdown()) {
                    throw new StartFailed("Stopped while starting.", e);
                }
                if (e.getCause() instanceof StartFailed failed) {
                    throw failed;
                }
                throw new StartFailed("Cannot start: " + e.getCause(), e);
            }
        }
    }

    /** The server or service with this name: {@code postgres}, {@code kafka}, {@code keycloak}, {@code knelpunten} ... */
    public synchronized Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part " + name));
    }

    public synchronized List<Part> parts() {
        return List.copyOf(parts);
    }

    public Database database(String service) {
        if (postgres == null) {
            throw new IllegalStateException("Not started");
        }
        return postgres.database(service);
    }

    public String kafkaBootstrap() {
        return ports.kafkaBootstrap();
    }

    public String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    public String issuer() {
        return keycloakUrl() + "/realms/" + Keycloak.REALM;
    }

    /** Where a service answers; the gateway by the name that its login knows. */
    public String url(String service) {
        Service found = Service.TABLE.stream()
                .filter(each -> each.name().equals(service))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service " + service.toLowerCase(Locale.ROOT)));
        return "http://localhost:" + ports.of(found);
    }

    /** Stops the services, then the servers in the reverse order of start, and gives the data folder back. */
    @Override
    public void close() {
        work.shutdownNow();
        try {
            if (!work.awaitTermination(15, TimeUnit.SECONDS)) {
                progress.say("  A step does not end; stopping all the same.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
                parts.stream()
                        .filter(Application.class::isInstance)
                        .forEach(part -> together.execute(() -> stop(part)));
            }
            parts.reversed().forEach(this::stop);
            data.close();
        }
    }

    private void stop(Part part) {
        if (part.isRunning()) {
            try {
                progress.step(part.name(), () -> {
                    part.stop();
                    return "stopped";
                });
            } catch (Exception e) {
                progress.say("  " + part.name() + " could not be stopped: " + e.getMessage());
            }
        }
    }
}
