package nl.zuidlimburg.gateway.testing;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.zuidlimburg.platform.testing.server.TestServers;
import nl.zuidlimburg.platform.value.Ids;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Facts on the topics of services, as their relays put them there. */
public final class Feiten {
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private Feiten() {}

    static void makeTopics(String... services) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", TestServers.bootstrapServers()))) {
            for (String service : services) {
                try {
                    admin.createTopics(List.of(new NewTopic("nl.zuidlimburg." + service, 6, (short) 1)))
                            .all()
                            .get();
                } catch (java.util.concurrent.ExecutionException e) {
                    if (!(e.getCause() instanceof org.apache.kafka.common.errors.TopicExistsException)) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A knelpunt with these words in its title; change what the test is about. */
    public static JsonObject knelpunt(String titel) {
        return new JsonObject()
                .put("id", Ids.next().toString())
                .put("versie", 1)
                .put("nummer", "KN-2026-" + (1000 + SEQUENCE.incrementAndGet()))
                .put("titel", titel)
                .put("omschrijving", "")
                .put("aard", "verschil-tussen-landen")
                .put("niveau", "nationaal")
                .put("landen", new JsonArray().add("nl").add("de"))
                .put("opgaven", new JsonArray().add("circulaire-economie"))
                .put("doorbraken", new JsonArray())
                .put("focusonderdelen", new JsonArray())
                .put("melder", "gemeente-heerlen")
                .put("herkomsten", new JsonArray())
                .put("regelverwijzingen", new JsonArray())
                .put("status", "gemeld")
                .put("zichtbaarheid", "openbaar")
                .put("gewijzigdOp", "2026-03-02T09:15:00Z");
    }

    /** What the agenda publishes of a hoofdopgave or doorbraak. */
    public static JsonObject programma(String code, String naam) {
        return new JsonObject()
                .put("id", Ids.next().toString())
                .put("code", code)
                .put("naam", naam)
                .put("nummer", 1)
                .put("zichtbaarheid", "openbaar");
    }

    /** What vhf publishes of an area; the same code gives the same thing. */
    public static JsonObject gebied(String code, String soort, String naam) {
        return new JsonObject()
                .put(
                        "id",
                        UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("versie", 0)
                .put("code", code)
                .put("soort", soort)
                .put("naam", naam)
                .put("ouders", code.startsWith("WK") ? codes("GM" + code.substring(2, 6)) : codes())
                .put("zichtbaarheid", "openbaar")
                .put("gewijzigdOp", "2026-03-02T09:15:00Z");
    }

    /** The committed example of a publisher's contract, as a thing of its own. */
    public static JsonObject voorbeeld(String service, String type) {
        try {
            var file = Path.of("../services/shared/contracts", service, "examples", type + ".json");
            var state =
                    new JsonObject(Files.readString(file)).put("id", Ids.next().toString());
            return state.containsKey("zichtbaarheid") ? state : state.put("zichtbaarheid", "openbaar");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What each service tells every few seconds; {@code unsent}: since when its oldest fact waits, null for none. */
    public static void beat(String service, @Nullable Instant unsent) {
        var beat = new JsonObject()
                .put("dienst", service)
                .put("versie", "1.0.0")
                .put("tijd", Instant.now().toString())
                .put("laatsteSequence", 1)
                .put("oudsteOnverzonden", unsent == null ? null : unsent.toString());
        send(new ProducerRecord<>(
                "nl.zuidlimburg.hartslag", service, beat.toBuffer().getBytes()));
    }

    public static JsonArray codes(String... codes) {
        return new JsonArray(List.of(codes));
    }

    /** Publishes the state with this fact, at the level of the state. */
    public static UUID publish(String service, String type, JsonObject state) {
        send(record(service, type, state));
        return UUID.fromString(state.getString("id"));
    }

    public static ProducerRecord<String, byte[]> record(String service, String type, JsonObject state) {
        var event = CloudEventBuilder.v1()
                .withId(Ids.next().toString())
                .withSource(URI.create("urn:nld:oin:00000000000000000000:systeem:" + service))
                .withType("nl.zuidlimburg." + service + "." + type)
                .withSubject(state.getString("id"))
                .withTime(OffsetDateTime.now())
                .withExtension("sequence", String.format("%020d", SEQUENCE.incrementAndGet()))
                .withExtension("zichtbaarheid", state.getString("zichtbaarheid"))
                .withData("application/json", state.encode().getBytes(StandardCharsets.UTF_8))
                .build();
        return KafkaMessageFactory.<String>createWriter("nl.zuidlimburg." + service, state.getString("id"))
                .writeBinary(event);
    }

    public static void send(ProducerRecord<String, byte[]> record) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestServers.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
