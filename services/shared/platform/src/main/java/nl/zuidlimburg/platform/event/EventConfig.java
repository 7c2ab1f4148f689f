package nl.zuidlimburg.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How this service publishes its facts. */
@ConfigMapping(prefix = "platform")
public interface EventConfig {
    /** The name of the service: topic, database, roles and scopes are called after it. */
    String service();

    /** Organisation number in the {@code source} of a fact; a placeholder outside production. */
    @WithDefault("00000000000000000000")
    String oin();

    /** Where the contracts can be read; the {@code dataschema} of a fact is below it. */
    @WithDefault("http://localhost:8080/contracts")
    String contractsUrl();

    /** Quarkus keeps settings of its own under the same first word; they are not for us. */
    Map<String, Map<String, String>> quarkus();

    Topic topic();

    Relay relay();

    /** The topic, made on the first start unless the broker's administrator makes it. */
    interface Topic {
        @WithDefault("true")
        boolean create();

        @WithDefault("6")
        int partitions();

        /** -1 takes the broker's default. */
        @WithDefault("-1")
        short replicas();
    }

    interface Relay {
        @WithDefault("500")
        int batch();

        /** How long the relay may be frozen before its database session, and so its lock, is taken away. */
        @WithDefault("20s")
        Duration lease();
    }

    default String topicName() {
        return "nl.zuidlimburg." + service();
    }

    default String source() {
        return "urn:nld:oin:" + oin() + ":systeem:" + service();
    }
}
