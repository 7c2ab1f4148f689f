package nl.zuidlimburg.platform.rest;

import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.error.FieldError;

/** Tells in Dutch what a schema found wrong, and where. */
final class DutchReasons {
    /** How {@code @NotBlank} is published. */
    private static final String NOT_BLANK = "\\S";

    private DutchReasons() {}

    static FieldError of(ValidationMessage message) {
        var at = path(message.getInstanceLocation());
        var property = message.getProperty();
        return switch (message.getType()) {
            case "required" -> new FieldError(join(at, property), "is verplicht");
            case "additionalProperties", "unevaluatedProperties" ->
                new FieldError(join(at, property), "dit veld bestaat niet");
            default -> new FieldError(at, reason(message));
        };
    }

    private static String reason(ValidationMessage message) {
        return switch (message.getType()) {
            case "type" -> "moet " + types(lastArgument(message)) + " zijn";
            case "enum" -> "moet een van deze waarden zijn: " + allowed(message);
            case "const" -> "heeft niet de vereiste waarde";
            case "minLength" ->
                limit(message).equals("1")
                        ? "mag niet leeg zijn"
                        : "moet ten minste " + limit(message) + " tekens hebben";
            case "maxLength" -> "mag ten hoogste " + limit(message) + " tekens hebben";
            case "minItems" -> "moet ten minste " + limit(message) + " onderdelen hebben";
            case "maxItems" -> "mag ten hoogste " + limit(message) + " onderdelen hebben";
            case "uniqueItems" -> "mag geen dubbele onderdelen hebben";
            case "minProperties" -> "moet ten minste " + limit(message) + " velden hebben";
            case "maxProperties" -> "mag ten hoogste " + limit(message) + " velden hebben";
            case "minimum" -> "moet ten minste " + limit(message) + " zijn";
            case "exclusiveMinimum" -> "moet groter zijn dan " + limit(message);
            case "maximum" -> "mag ten hoogste " + limit(message) + " zijn";
            case "exclusiveMaximum" -> "moet kleiner zijn dan " + limit(message);
            case "multipleOf" -> "moet een veelvoud zijn van " + limit(message);
            case "pattern" -> limit(message).equals(NOT_BLANK) ? "mag niet leeg zijn" : "heeft niet de vereiste vorm";
            case "format" -> format(message);
            default -> "voldoet niet aan de beschrijving van de API";
        };
    }

    private static String format(ValidationMessage message) {
        var format =
                message.getSchemaNode() == null ? "" : message.getSchemaNode().asText();
        return switch (format) {
            case "date" -> "moet een datum zijn zoals 2025-09-01";
            case "date-time" -> "moet een tijdstip zijn zoals 2025-09-01T12:00:00Z";
            case "uuid" -> "moet een kenmerk (UUID) zijn";
            case "uri", "uri-reference", "iri" -> "moet een webadres zijn";
            case "email" -> "moet een e-mailadres zijn";
            default -> "heeft niet de vereiste vorm" + (format.isEmpty() ? "" : " (" + format + ")");
        };
    }

    private static String types(String schemaTypes) {
        var names = Arrays.stream(schemaTypes.replaceAll("[\\[\\]\"]", "").split(","))
                .map(String::strip)
                .filter(type -> !type.equals("null"))
                .map(DutchReasons::typeName)
                .collect(Collectors.joining(" of "));
        return names.isEmpty() ? "leeg" : names;
    }

    private static String typeName(String type) {
        return switch (type) {
            case "string" -> "tekst";
            case "integer" -> "een geheel getal";
            case "number" -> "een getal";
            case "boolean" -> "true of false";
            case "array" -> "een lijst";
            case "object" -> "een object";
            default -> type;
        };
    }

    private static String allowed(ValidationMessage message) {
        var values = message.getSchemaNode();
        var names = new StringBuilder();
        values.forEach(value -> {
            if (!value.isNull()) {
                names.append(names.isEmpty() ? "" : ", ").append(value.asText());
            }
        });
        return names.toString();
    }

    private static String limit(ValidationMessage message) {
        return message.getSchemaNode() == null
                ? lastArgument(message)
                : message.getSchemaNode().asText();
    }

    private static String lastArgument(ValidationMessage message) {
        var arguments = message.getArguments();
        return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[arguments.length - 1]);
    }

    static String path(JsonNodePath location) {
        var path = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            if (step instanceof Integer index) {
                path.append('[').append(index).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    private static String join(String path, String property) {
        return path.isEmpty() ? property : path + "." + property;
    }
}
