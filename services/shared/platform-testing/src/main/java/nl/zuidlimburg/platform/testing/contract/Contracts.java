package nl.zuidlimburg.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a publisher promises: the files under {@code contracts/<publisher>} on the class path. */
public final class Contracts {
    /** The address under which the schemas know themselves and each other. */
    private static final String ADDRESS = "https://zuidlimburg.nl/contracten/";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final String publisher;
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(ADDRESS, "classpath:contracts/")));

    public Contracts(String publisher) {
        this.publisher = publisher;
    }

    /** The example of an event: what a consumer reads in its own test. */
    public JsonNode example(String event) {
        return json("examples/" + event + ".json");
    }

    /** Everything in the data that the schema of the event does not allow; empty when it fits. */
    public List<String> mistakes(String event, JsonNode data) {
        return schema(event).validate(data).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    boolean has(String file) {
        return find(file).isPresent();
    }

    JsonNode schemaDocument(String name) {
        return json("schemas/" + name + ".json");
    }

    JsonNode asyncApi() {
        return read(YAML, bytes("asyncapi.yaml"));
    }

    byte[] bytes(String file) {
        return find(file).orElseThrow(() -> new AssertionError("missing: contracts/" + publisher + "/" + file));
    }

    /** The names of the properties that a schema describes at its top level, also those it takes over from another. */
    Set<String> properties(JsonNode schema) {
        var names = new TreeSet<String>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        for (var part : schema.path("allOf")) {
            names.addAll(properties(part));
        }
        var reference = schema.path("$ref").asText("");
        if (reference.endsWith(".json")) {
            names.addAll(properties(json("schemas/" + reference)));
        }
        return names;
    }

    private JsonSchema schema(String name) {
        return schemas.getSchema(
                SchemaLocation.of(ADDRESS + publisher + "/schemas/" + name + ".json"),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private JsonNode json(String file) {
        return read(JSON, bytes(file));
    }

    private static JsonNode read(ObjectMapper mapper, byte[] content) {
        try {
            return mapper.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> find(String file) {
        var path = "contracts/" + publisher + "/" + file;
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
