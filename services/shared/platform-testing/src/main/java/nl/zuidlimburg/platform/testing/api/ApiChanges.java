package nl.zuidlimburg.platform.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** What a new description of an API takes away from those who use the old one. */
final class ApiChanges {
    private ApiChanges() {}

    /** The operations that are gone, or that ask more or give less than before. */
    static List<String> breaking(JsonNode before, JsonNode now) {
        var difference = OpenApiCompare.fromContents(comparable(before), comparable(now));
        var gone = difference.getMissingEndpoints().stream()
                .map(endpoint -> endpoint.getMethod() + " " + endpoint.getPathUrl() + " is gone");
        var changed = difference.getChangedOperations().stream()
                .filter(operation -> operation.isIncompatible())
                .map(operation -> operation.getHttpMethod() + " " + operation.getPathUrl() + " is not compatible");
        return Stream.concat(gone, changed).toList();
    }

    /** The library reads version 3.0, and loses the definitions of security in 3.1. */
    private static String comparable(JsonNode document) {
        var copy = (ObjectNode) document.deepCopy();
        copy.put("openapi", "3.0.3");
        copy.findParents("security").forEach(operation -> ((ObjectNode) operation).remove("security"));
        return copy.toString();
    }
}
