package nl.zuidlimburg.platform.testing.contract;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.register.RegisterEvent;
import nl.zuidlimburg.platform.register.RegisterItem;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Holds a publisher to {@code contracts/<service>}: every kind of fact has a schema and an example, what is really published
 * fits them, and AsyncAPI names exactly these. Inherit it in a {@code @QuarkusTest} and make each kind of fact once.
 */
public abstract class ContractTest {
    private final String service = ConfigProvider.getConfig().getValue("platform.service", String.class);
    private final Contracts contracts = new Contracts(service);

    /** At least one fact of each kind that the service records, made by the commands of its aggregates. */
    protected abstract Stream<Fact> facts();

    /** The package under which the kinds of fact are looked for. */
    protected String root() {
        return "nl.zuidlimburg." + service;
    }

    @Test
    void everyKindOfFactIsMadeHereAndBelongsToASealedFamily() {
        // Given
        var made = facts().map(fact -> fact.event().getClass().getName()).toList();
        assertThat(names()).as("names on the wire").isNotEmpty();

        // When
        var kinds = new ClassFileImporter()
                .importPackages(root()).stream()
                        .filter(type -> type.isAssignableTo(Event.class) && !type.isInterface())
                        .toList();

        // Then
        var softly = new SoftAssertions();
        for (var kind : kinds) {
            softly.assertThat(made).as("facts()").contains(kind.getName());
            softly.assertThat(isOfSealedFamily(kind))
                    .as("%s is of a sealed interface", kind.getName())
                    .isTrue();
        }
        softly.assertAll();
    }

    /** Its facts are the platform's, named after the kind of item; each of them is a promise of its own. */
    @Test
    void everyPlainRegisterMakesAllOfItsFactsHere() {
        // Given
        var made = facts().map(fact -> fact.aggregate().getName() + " "
                        + fact.event().getClass().getSimpleName())
                .toList();

        // When
        var registers = new ClassFileImporter()
                .importPackages(root()).stream()
                        .filter(type -> type.isAssignableTo(RegisterItem.class))
                        .toList();

        // Then
        var softly = new SoftAssertions();
        for (var register : registers) {
            for (var kind : RegisterEvent.class.getPermittedSubclasses()) {
                softly.assertThat(made).as("facts()").contains(register.getName() + " " + kind.getSimpleName());
            }
        }
        softly.assertAll();
    }

    @Test
    void everyFactHasASchemaAndAnExampleThatFitsIt() {
        // When
        var names = names();

        // Then
        var softly = new SoftAssertions();
        for (var name : names) {
            boolean complete =
                    contracts.has("schemas/" + name + ".json") && contracts.has("examples/" + name + ".json");
            softly.assertThat(complete).as("schema and example of %s", name).isTrue();
            if (complete) {
                softly.assertThat(contracts.mistakes(name, contracts.example(name)))
                        .as("example of " + name)
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void whatIsPublishedFitsItsSchemaAndHoldsNothingElse() {
        // Given
        var json = Arc.container().instance(ObjectMapper.class).get();

        // When
        var facts = facts().toList();

        // Then
        var softly = new SoftAssertions();
        for (var fact : facts) {
            var data = fact.data(json);
            softly.assertThat(contracts.mistakes(fact.name(), data))
                    .as(fact.name() + " " + data)
                    .isEmpty();
            softly.assertThat(contracts.properties(contracts.schemaDocument(fact.name())))
                    .as("fields that the schema of %s describes", fact.name())
                    // What is not known is left out of a fact; what must be there the schema requires.
                    .containsAll(fieldNames(data));
        }
        softly.assertAll();
    }

    @Test
    void aFactCarriesTheStateByTheSchemaOfTheAggregate() {
        // When
        var facts = facts().filter(fact -> !fact.isWithdrawal()).toList();

        // Then
        for (var fact : facts) {
            var schema = contracts.schemaDocument(fact.name());
            var aggregate = StreamSupport.stream(schema.path("allOf").spliterator(), false)
                    .map(part -> part.path("$ref").asText())
                    .filter(reference -> reference.endsWith(".json"))
                    .toList();
            assertThat(aggregate)
                    .as("%s: allOf the aggregate and its particulars", fact.name())
                    .hasSize(1);
            assertThat(contracts.has("schemas/" + aggregate.getFirst())).isTrue();
        }
    }

    @Test
    void whatIsOnTheTopicFitsItsSchema() throws Exception {
        // Given
        var json = new ObjectMapper();
        var known = names();

        // When
        // A test may have put facts of another publisher there.
        var events = Topic.of(service).events().stream()
                .filter(event -> event.getSource().toString().endsWith(":systeem:" + service))
                .toList();

        // Then
        for (var event : events) {
            var name = event.getType().substring(("nl.zuidlimburg." + service + ".").length());
            if (known.contains(name)) {
                var data = json.readTree(event.getData().toBytes());
                assertThat(contracts.mistakes(name, data)).as(name + " " + data).isEmpty();
            }
        }
    }

    @Test
    void asyncApiNamesExactlyTheseFactsWithKeyHeadersAndRetention() {
        // When
        var document = contracts.asyncApi();

        // Then
        assertThat(document.path("asyncapi").asText()).startsWith("3.");
        var channel = document.path("channels").elements().next();
        assertThat(channel.path("address").asText()).isEqualTo("nl.zuidlimburg." + service);
        var kafka = channel.path("bindings").path("kafka");
        assertThat(kafka.path("partitions").asInt()).isEqualTo(6);
        assertThat(kafka.path("topicConfiguration").path("retention.ms").asLong())
                .isEqualTo(-1);
        assertThat(fieldNames(channel.path("messages"))).containsExactlyInAnyOrderElementsOf(names());
        var messages = document.path("components").path("messages");
        assertThat(fieldNames(messages)).containsExactlyInAnyOrderElementsOf(names());
        messages.properties().forEach(message -> checkMessage(document, message.getKey(), message.getValue()));
    }

    @Test
    void aReleasedExampleNeverChanges() throws Exception {
        // Given
        var list = contracts.has("released.sha256")
                ? new String(contracts.bytes("released.sha256"), StandardCharsets.UTF_8)
                : "";

        // When
        var released = list.lines().filter(line -> !line.isBlank()).toList();

        // Then
        for (var line : released) {
            var parts = line.split("\\s+");
            var digest = MessageDigest.getInstance("SHA-256").digest(contracts.bytes(parts[1]));
            assertThat(HexFormat.of().formatHex(digest))
                    .as("%s was released; what breaks it is a new type .v2", parts[1])
                    .isEqualTo(parts[0]);
        }
    }

    private void checkMessage(JsonNode document, String name, JsonNode message) {
        assertThat(message.path("name").asText()).isEqualTo("nl.zuidlimburg." + service + "." + name);
        assertThat(message.path("payload").path("schema").path("$ref").asText()).isEqualTo("schemas/" + name + ".json");
        var trait =
                document.at(message.path("traits").path(0).path("$ref").asText().substring(1));
        assertThat(trait.path("bindings")
                        .path("kafka")
                        .path("key")
                        .path("format")
                        .asText())
                .isEqualTo("uuid");
        assertThat(fieldNames(trait.path("headers").path("properties")))
                .contains(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "ce_sequence",
                        "ce_dataschema",
                        "ce_zichtbaarheid");
    }

    private Set<String> names() {
        return facts().map(Fact::name).collect(toCollection(TreeSet::new));
    }

    private static boolean isOfSealedFamily(JavaClass kind) {
        return kind.getRawInterfaces().stream()
                .anyMatch(family -> family.reflect().isSealed());
    }

    private static List<String> fieldNames(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
