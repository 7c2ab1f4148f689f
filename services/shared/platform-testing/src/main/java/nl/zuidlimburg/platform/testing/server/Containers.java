package nl.zuidlimburg.platform.testing.server;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The same servers by Testcontainers. {@code -Dtest.servers=embedded} leaves a container engine alone. */
final class Containers {

    private final boolean available = !"embedded".equals(System.getProperty("test.servers"))
            && engineMayAnswer()
            && DockerClientFactory.instance().isDockerAvailable();

    boolean available() {
        return available;
    }

    /** Returns the JDBC URL of the administrator. */
    String postgres() {
        @SuppressWarnings("resource") // Testcontainers removes it when the JVM ends
        var container = new GenericContainer<>("postgres:18")
                .withEnv("POSTGRES_PASSWORD", "postgres")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200")
                .withExposedPorts(5432)
                // The image starts the server twice: the first time to fill it.
                .waitingFor(Wait.forLogMessage(".*ready to accept connections.*\\s", 2));
        container.start();
        return "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432)
                + "/postgres?user=postgres&password=postgres";
    }

    Broker kafka() {
        return new ContainerBroker();
    }

    /** Asks the socket first: Testcontainers needs seconds and a page of log to find out that there is no engine. */
    private static boolean engineMayAnswer() {
        if (System.getenv("DOCKER_HOST") != null) {
            return true;
        }
        var home = System.getProperty("user.home");
        var runtime = System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/run/user/0");
        return Stream.of(
                        "/var/run/docker.sock",
                        home + "/.docker/run/docker.sock",
                        home + "/.colima/default/docker.sock",
                        runtime + "/docker.sock")
                .anyMatch(Containers::answers);
    }

    private static boolean answers(String socket) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(Path.of(socket)));
        } catch (IOException e) {
            return false;
        }
    }
}
