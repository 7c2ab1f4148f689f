package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A partial change by RFC 7386 ({@code application/merge-patch+json}): what it does not name stays, {@code null} clears.
 * Use it as the parameter of a PATCH, with the request record it changes:
 *
 * <pre>{@code
 * @PATCH
 * @Consumes(MergePatch.MEDIA_TYPE)
 * KnelpuntView wijzig(UUID id, MergePatch<WijzigKnelpunt> patch) {
 *     ...
 *     var verzoek = patch.applyTo(WijzigKnelpunt.of(knelpunt));
 * }</pre>
 */
public final class MergePatch<T> {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @JsonIgnore
    private final JsonNode patch;

    @JsonIgnore
    private final InputReader reader;

    MergePatch(JsonNode patch, InputReader reader) {
        this.patch = patch;
        this.reader = reader;
    }

    /**
     * The changed record.
     *
     * @throws nl.zuidlimburg.platform.error.InvalidInput with everything that is wrong with the result
     */
    @SuppressWarnings("unchecked") // A record is final: its class is T.
    public T applyTo(T current) {
        return reader.read(merge(reader.tree(current), patch), (Class<T>) current.getClass());
    }

    /** Only for the API description, which finds the type of the result here. */
    public @Nullable T getResult() {
        return null;
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                var old = result.path(change.getKey());
                result.set(change.getKey(), merge(old, change.getValue()));
            }
        });
        return result;
    }
}
