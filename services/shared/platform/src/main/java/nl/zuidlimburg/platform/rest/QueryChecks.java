package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.ItemNotFound;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Holds the parameters of a request against the API description: a filter that does not exist is an error, not silently
 * everything, and one answer names every wrong one.
 */
class QueryChecks {
    private final ApiDescription api;
    private final InputSchemas schemas;
    private final Map<String, List<Parameter>> known = new ConcurrentHashMap<>();

    QueryChecks(ApiDescription api, InputSchemas schemas) {
        this.api = api;
        this.schemas = schemas;
    }

    private record Parameter(String name, String in, boolean required, JsonNode schema, String type) {}

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var parameters = parameters(request.getMethod(), resource);
        if (parameters == null) {
            return;
        }
        var given = request.getUriInfo().getQueryParameters();
        var errors = new ArrayList<FieldError>();
        var byName = new LinkedHashMap<String, Parameter>();
        for (var parameter : parameters) {
            switch (parameter.in()) {
                case "query" -> {
                    byName.put(parameter.name(), parameter);
                    errors.addAll(check(parameter, given.getOrDefault(parameter.name(), List.of())));
                }
                case "path" -> requirePossible(parameter, request);
                default -> {
                    // Headers are read by those who need them.
                }
            }
        }
        given.keySet().stream()
                .filter(name -> !byName.containsKey(name))
                .map(name -> new FieldError(name, "deze parameter bestaat hier niet"))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparing(FieldError::veld));
            throw new InvalidInput(errors);
        }
    }

    private List<FieldError> check(Parameter parameter, List<String> values) {
        if (values.isEmpty()) {
            return parameter.required() ? List.of(new FieldError(parameter.name(), "is verplicht")) : List.of();
        }
        JsonNode json;
        if (parameter.type().equals("array")) {
            var itemType = type(resolve(resolve(parameter.schema()).path("items")));
            var array = JsonNodeFactory.instance.arrayNode();
            values.forEach(value -> array.add(value(value, itemType)));
            json = array;
        } else if (values.size() > 1) {
            return List.of(new FieldError(parameter.name(), "mag maar een keer voorkomen"));
        } else {
            json = value(values.getFirst(), parameter.type());
        }
        return schemas.check(json, parameter.schema()).stream()
                .map(error -> new FieldError(parameter.name() + error.veld(), error.reden()))
                .toList();
    }

    /** An id that cannot be one names nothing that exists. */
    private void requirePossible(Parameter parameter, ContainerRequestContext request) {
        var value = request.getUriInfo().getPathParameters().getFirst(parameter.name());
        if (value != null
                && !schemas.check(value(value, parameter.type()), parameter.schema())
                        .isEmpty()) {
            throw new ItemNotFound("item", value.substring(0, Math.min(100, value.length())));
        }
    }

    private static JsonNode value(String text, String type) {
        var json = JsonNodeFactory.instance;
        try {
            return switch (type) {
                case "integer" -> json.numberNode(Long.parseLong(text));
                case "number" -> json.numberNode(new java.math.BigDecimal(text));
                case "boolean" ->
                    text.equals("true") || text.equals("false")
                            ? json.booleanNode(Boolean.parseBoolean(text))
                            : json.textNode(text);
                default -> json.textNode(text);
            };
        } catch (NumberFormatException e) {
            return json.textNode(text);
        }
    }

    private @Nullable List<Parameter> parameters(String method, ResourceInfo resource) {
        var operation = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        var key = operation + ' ' + resource.getResourceClass().getName() + ' ' + resource.getResourceMethod();
        var found = known.computeIfAbsent(key, k -> read(operation, template(resource)));
        return found == UNDESCRIBED ? null : found;
    }

    /** A route that the description leaves out is not checked. */
    private static final List<Parameter> UNDESCRIBED = new ArrayList<>();

    private List<Parameter> read(String method, String template) {
        var path = api.document().path("paths").path(template);
        if (path.path(method).isMissingNode()) {
            return UNDESCRIBED;
        }
        var all = new ArrayList<Parameter>();
        for (var level : List.of(path, path.path(method))) {
            level.path("parameters").forEach(reference -> {
                var parameter = resolve(reference);
                all.add(new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        parameter.path("required").asBoolean(),
                        parameter.path("schema"),
                        type(resolve(parameter.path("schema")))));
            });
        }
        return List.copyOf(all);
    }

    private static String template(ResourceInfo resource) {
        var onClass = resource.getResourceClass().getAnnotation(Path.class);
        var onMethod = resource.getResourceMethod().getAnnotation(Path.class);
        var path = "/" + (onClass == null ? "" : onClass.value()) + "/" + (onMethod == null ? "" : onMethod.value());
        return ApiPaths.published(path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", ""));
    }

    private JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? resolve(api.document().at(reference.substring(1))) : node;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            for (var one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.asText("string");
    }
}
