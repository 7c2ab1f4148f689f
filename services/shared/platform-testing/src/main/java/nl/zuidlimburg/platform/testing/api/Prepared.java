package nl.zuidlimburg.platform.testing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is ready to be sent.
 *
 * @param path values of the parameters in the path
 * @param body JSON that is right, where the operation takes a body
 * @param ifMatch the tag of the present version, where the operation asks for it
 */
public record Prepared(
        Map<String, Object> path,
        @Nullable String body,
        @Nullable String ifMatch,
        Map<String, Object> query) {

    public static Prepared collection() {
        return new Prepared(Map.of(), null, null, Map.of());
    }

    public static Prepared item(Object id) {
        return of("id", id);
    }

    public static Prepared of(String parameter, Object value) {
        return new Prepared(Map.of(parameter, value), null, null, Map.of());
    }

    public Prepared body(String json) {
        return new Prepared(path, json, ifMatch, query);
    }

    public Prepared ifMatch(String tag) {
        return new Prepared(path, body, tag, query);
    }

    public Prepared query(Map<String, Object> parameters) {
        return new Prepared(path, body, ifMatch, parameters);
    }
}
