package nl.zuidlimburg.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes the published schemas say what holds: enums as on the wire, nothing unknown, nothing unbounded. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class ApiSchemas implements OASFilter {
    private static final String REFERENCE = "#/components/schemas/";
    /** What {@code @NotBlank} is published as: rightly a search. */
    private static final String NOT_BLANK = "\\S";

    private static final String PATCH = "MergePatch";
    /** Bounds for what the author left unbounded; see the limits in the design of the API. */
    private static final int TEXT_LIMIT = 20_000;

    private static final int PARAMETER_LIMIT = 500;
    private static final int LIST_LIMIT = 1_000;

    @Override
    public Schema filterSchema(Schema schema) {
        var constants = schema.getEnumeration();
        if (constants != null && constants.stream().allMatch(ApiSchemas::isConstant)) {
            schema.setEnumeration(constants.stream()
                    .map(constant -> constant instanceof String name ? (Object) WireNames.of(name) : constant)
                    .toList());
            if (schema.getDefaultValue() instanceof String value) {
                schema.setDefaultValue(WireNames.of(value));
            }
        }
        if (schema.getPattern() != null) {
            schema.setPattern(whole(schema.getPattern()));
        }
        return schema;
    }

    /** Bean Validation holds a pattern against the whole text; JSON Schema looks for it anywhere in the text. */
    static String whole(String pattern) {
        boolean anchored = pattern.startsWith("^") && pattern.endsWith("$") && !isChoice(pattern);
        return anchored || pattern.equals(NOT_BLANK) ? pattern : "^(?:" + pattern + ")$";
    }

    /** Whether anchors would bind to its first and last alternative only. */
    private static boolean isChoice(String pattern) {
        var rest = pattern.replaceAll("\\\\.|\\[[^]]*]", "");
        for (var before = ""; !before.equals(rest); ) {
            before = rest;
            rest = rest.replaceAll("\\([^()]*\\)", "");
        }
        return rest.contains("|");
    }

    private static boolean isConstant(@Nullable Object value) {
        return value == null || value instanceof String name && name.matches("[A-Z][A-Z0-9_]*");
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        operations(api).forEach(operation -> {
            describePatch(operation, schemas);
            parameters(operation).forEach(parameter -> bound(parameter.getSchema(), PARAMETER_LIMIT));
        });
        schemas.keySet().stream()
                .filter(name -> name.startsWith(PATCH))
                .toList()
                .forEach(api.getComponents()::removeSchema);
        var inputs = new HashSet<String>();
        operations(api)
                .filter(operation -> operation.getRequestBody() != null
                        && operation.getRequestBody().getContent() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(media -> closeInput(media.getSchema(), schemas, inputs));
    }

    static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths() == null || api.getPaths().getPathItems() == null
                ? Stream.empty()
                : api.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream());
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    /** A merge-patch has the fields of the record it changes, none of them required, and null to clear one. */
    private static void describePatch(Operation operation, Map<String, Schema> schemas) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        var media = operation.getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE);
        var wrapper = media == null ? null : resolve(media.getSchema(), schemas);
        if (wrapper == null
                || wrapper.getProperties() == null
                || !wrapper.getProperties().containsKey("result")) {
            return;
        }
        var target = wrapper.getProperties().get("result");
        var record = resolve(target, schemas);
        if (record == null || record.getProperties() == null) {
            return;
        }
        var patch = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Wat niet wordt genoemd blijft; null maakt een veld leeg (RFC 7386).")
                .additionalPropertiesBoolean(false);
        record.getProperties()
                .forEach((name, property) -> patch.addProperty(
                        name,
                        OASFactory.createSchema()
                                .addAnyOf(property)
                                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL))));
        media.setSchema(patch);
        // The record stays published under its own name: the result of a patch is checked by it.
        closeInput(target, schemas, new HashSet<>());
    }

    private static void closeInput(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> seen) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            if (seen.add(schema.getRef())) {
                closeInput(resolve(schema, schemas), schemas, seen);
            }
            return;
        }
        bound(schema, TEXT_LIMIT);
        if (schema.getProperties() != null) {
            if (schema.getAdditionalPropertiesSchema() == null && schema.getAdditionalPropertiesBoolean() == null) {
                schema.setAdditionalPropertiesBoolean(false);
            }
            schema.getProperties().values().forEach(property -> closeInput(property, schemas, seen));
        }
        closeInput(schema.getItems(), schemas, seen);
        for (var parts : new ArrayList<@Nullable List<Schema>>(
                java.util.Arrays.asList(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()))) {
            if (parts != null) {
                parts.forEach(part -> closeInput(part, schemas, seen));
            }
        }
    }

    private static void bound(@Nullable Schema schema, int textLimit) {
        if (schema == null || schema.getType() == null) {
            return;
        }
        boolean free = schema.getEnumeration() == null && schema.getFormat() == null && schema.getConstValue() == null;
        if (schema.getType().contains(SchemaType.STRING) && schema.getMaxLength() == null && free) {
            schema.setMaxLength(textLimit);
        }
        if (schema.getType().contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(LIST_LIMIT);
        }
    }

    private static @Nullable Schema resolve(@Nullable Schema schema, Map<String, Schema> schemas) {
        return schema == null || schema.getRef() == null
                ? schema
                : schemas.get(schema.getRef().replace(REFERENCE, ""));
    }
}
