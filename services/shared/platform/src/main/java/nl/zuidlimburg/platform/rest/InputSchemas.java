package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.zuidlimburg.platform.error.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Checks JSON against the schemas that the API itself publishes. */
@ApplicationScoped
class InputSchemas {
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .failFast(false)
            .build();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
    private final ApiDescription api;
    private final ObjectMapper json;

    InputSchemas(ApiDescription api, ObjectMapper json) {
        this.api = api;
        this.json = json;
    }

    /** The name under which the schema of a request record is published. */
    static String nameOf(Class<?> type) {
        var schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }

    boolean knows(String schema) {
        return api.schemas().has(schema);
    }

    /** The published schema of that name, or a missing node. */
    JsonNode schema(String name) {
        return api.schemas().path(name);
    }

    /** Whether the schema describes an object, be it in a component of its own. */
    boolean isObject(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.startsWith("#/")
                ? isObject(api.document().at(reference.substring(1)))
                : schema.path("type").toString().contains("object");
    }

    List<FieldError> check(JsonNode input, String schema) {
        return check(input, compiled.computeIfAbsent(schema, this::compile));
    }

    /** Everything that is wrong with a value by a schema that stands in the API description, such as that of a parameter. */
    List<FieldError> check(JsonNode input, JsonNode schema) {
        return check(input, factory.getSchema(withComponents(schema), CONFIG));
    }

    private static List<FieldError> check(JsonNode input, JsonSchema schema) {
        return schema.validate(input).stream()
                .map(DutchReasons::of)
                .distinct()
                .sorted(Comparator.comparing(FieldError::veld).thenComparing(FieldError::reden))
                .toList();
    }

    private JsonSchema compile(String name) {
        var reference = json.createObjectNode().put("$ref", "#/components/schemas/" + name);
        return factory.getSchema(withComponents(reference), CONFIG);
    }

    private JsonNode withComponents(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.putObject("components").set("schemas", api.schemas());
        return whole;
    }
}
