package nl.zuidlimburg.gateway.gebied;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where something stands in the state of a fact: names with dots between them, through lists. What is absent gives nothing. */
final class Pad {
    private Pad() {}

    /** The texts at the path; a number is a text too. */
    static Stream<String> texts(JsonNode state, String path) {
        return nodes(state, path).filter(JsonNode::isValueNode).map(JsonNode::asText);
    }

    static Stream<JsonNode> nodes(JsonNode state, String path) {
        var at = Stream.of(state);
        for (String name : Arrays.asList(path.split("\\."))) {
            at = at.map(node -> node.path(name)).flatMap(Pad::each);
        }
        return at;
    }

    private static Stream<JsonNode> each(JsonNode node) {
        var nodes = node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
        return nodes.filter(each -> !each.isMissingNode() && !each.isNull());
    }
}
