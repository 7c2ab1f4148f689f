package nl.zuidlimburg.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ports of one platform, all on loopback. */
public record Ports(int offset) {

    static final String HOST = "127.0.0.1";

    public int postgres() {
        return 15432 + offset;
    }

    public int kafka() {
        return 19092 + offset;
    }

    String kafkaBootstrap() {
        return HOST + ":" + kafka();
    }

    int kafkaController() {
        return 19093 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int of(Service service) {
        return service.port() + offset;
    }

    /** Refuses to start when something else listens on a port of ours, naming all such ports and, where known, who listens. */
    void requireFree(List<Service> services) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("PostgreSQL", postgres());
        wanted.put("Kafka", kafka());
        wanted.put("Kafka's controller", kafkaController());
        wanted.put("Keycloak", keycloak());
        services.forEach(service -> wanted.put(service.name(), of(service)));
        StringBuilder taken = new StringBuilder();
        wanted.forEach((name, port) -> {
            if (!isFree(port)) {
                taken.append("\n  %d (%s) is taken by %s".formatted(port, name, PortOwner.of(port)));
            }
        });
        if (!taken.isEmpty()) {
            throw new StartFailed(
                    "These ports are not free:" + taken + "\nStop what listens there, or use --port-offset N.");
        }
    }

    /** Free means that nobody answers and we may listen; a socket that is being closed does not count. */
    static boolean isFree(int port) {
        if (answers(port)) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(HOST, port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
