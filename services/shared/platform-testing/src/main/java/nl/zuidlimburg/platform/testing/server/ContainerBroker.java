package nl.zuidlimburg.platform.testing.server;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** Apache Kafka from its official image, on a host port chosen beforehand so that a restart keeps the address. */
final class ContainerBroker implements Broker {

    /** One node that answers quickly, and partitions as in production. */
    static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("num.partitions", "6"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.retention.ms", "-1"),
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            Map.entry("log.cleaner.threads", "1"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "2"));

    private final GenericContainer<?> container;
    private final String address;

    ContainerBroker() {
        int port = EmbeddedBroker.freePort();
        container = new GenericContainer<>("apache/kafka:4.1.2")
                .withEnv(environment())
                .waitingFor(Wait.forLogMessage(".*Kafka Server started.*\\s", 1));
        container.setPortBindings(List.of(port + ":9092"));
        address = container.getHost() + ":" + port;
        container.addEnv("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://" + address + ",BROKER://127.0.0.1:9094");
        container.start();
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void start() {
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
    }

    private static Map<String, String> environment() {
        var environment = SMALL.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> "KAFKA_" + e.getKey().replace('.', '_').toUpperCase(java.util.Locale.ROOT),
                        Map.Entry::getValue));
        environment.put("KAFKA_NODE_ID", "1");
        environment.put("KAFKA_PROCESS_ROLES", "broker,controller");
        environment.put("KAFKA_LISTENERS", "PLAINTEXT://:9092,BROKER://:9094,CONTROLLER://:9093");
        environment.put("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER");
        environment.put("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093");
        environment.put("KAFKA_INTER_BROKER_LISTENER_NAME", "BROKER");
        environment.put(
                "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,BROKER:PLAINTEXT");
        return environment;
    }
}
