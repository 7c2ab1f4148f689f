package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;

/** Turns JSON from outside into a request record: first by the schema, so that one answer names every error, then by Bean Validation. */
@ApplicationScoped
class InputReader {
    private final ObjectMapper json;
    private final ObjectReader strict;
    private final InputSchemas schemas;
    private final Validator validator;

    InputReader(ObjectMapper json, InputSchemas schemas, Validator validator) {
        this.json = json;
        this.strict = json.reader()
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.schemas = schemas;
        this.validator = validator;
    }

    /** @throws InvalidInput if it is no JSON, or names a field twice */
    JsonNode parse(byte[] body) {
        try {
            var tree = strict.readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw new InvalidInput("", "de inhoud ontbreekt");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw BrokenJson.describe(e);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read a body that is in memory", e);
        }
    }

    JsonNode tree(Object value) {
        return json.valueToTree(value);
    }

    void check(JsonNode tree, JsonNode schema) {
        refuse(schemas.check(tree, schema));
    }

    /** A null field counts as absent, as it does in a record. */
    <T> T read(JsonNode tree, Class<T> type) {
        dropNulls(tree);
        refuse(schemas.check(tree, InputSchemas.nameOf(type)));
        T value;
        try {
            value = json.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw BrokenJson.describe(e);
        }
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return value;
    }

    private static void dropNulls(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        tree.forEach(InputReader::dropNulls);
    }

    /** The fields of a merge-patch on their own; an object may be partial, so that is checked once it is merged. */
    void checkPatch(ObjectNode patch, Class<?> type) {
        var whole = schemas.schema(InputSchemas.nameOf(type));
        if (!(whole instanceof ObjectNode schema)) {
            return;
        }
        ObjectNode shape = schema.deepCopy();
        var cleared = shape.putArray("required");
        schema.path("required").forEach(name -> {
            if (patch.path(name.asText()).isNull()) {
                cleared.add(name);
            }
        });
        var values = patch.deepCopy();
        patch.properties().forEach(field -> {
            var described = schema.path("properties").path(field.getKey());
            boolean isPartial = field.getValue().isObject() && schemas.isObject(described);
            if (!described.isMissingNode() && (field.getValue().isNull() || isPartial)) {
                values.remove(field.getKey());
            }
        });
        check(values, shape);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
