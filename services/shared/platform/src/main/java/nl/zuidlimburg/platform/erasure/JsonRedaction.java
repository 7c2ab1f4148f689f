package nl.zuidlimburg.platform.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes the values at paths out of JSON. A path is field names with slashes, {@code *} for every item of a list:
 * {@code reacties/*}{@code /naam}. Text becomes {@value #GONE}, so that the form of the document stays; anything else null.
 */
final class JsonRedaction {
    static final String GONE = "[verwijderd]";

    private JsonRedaction() {}

    /** Answers whether anything was there to take out. */
    static boolean redact(JsonNode document, List<String> paths) {
        boolean changed = false;
        for (var path : paths) {
            changed |= redact(document, List.of(path.split("/")), 0);
        }
        return changed;
    }

    private static boolean redact(JsonNode at, List<String> path, int depth) {
        var step = path.get(depth);
        boolean last = depth == path.size() - 1;
        boolean changed = false;
        if (at instanceof ArrayNode list && step.equals("*")) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                changed |= last
                        ? replace(list.get(i), value -> list.set(index, value))
                        : redact(list.get(i), path, depth + 1);
            }
        } else if (at instanceof ObjectNode object && object.has(step)) {
            changed = last
                    ? replace(object.get(step), value -> object.set(step, value))
                    : redact(object.get(step), path, depth + 1);
        }
        return changed;
    }

    private static boolean replace(JsonNode old, Consumer<JsonNode> put) {
        JsonNode gone = old.isTextual() ? JsonNodeFactory.instance.textNode(GONE) : JsonNodeFactory.instance.nullNode();
        if (old.equals(gone)) {
            return false;
        }
        put.accept(gone);
        return true;
    }
}
