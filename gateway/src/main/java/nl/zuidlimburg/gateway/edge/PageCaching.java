package nl.zuidlimburg.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * A page is asked for again each time, so that a new version of the app shows at once; its scripts and styles have their
 * content in their names and never change.
 */
@ApplicationScoped
class PageCaching {
    private static final int FIRST = 1000;
    private static final String HEADER = "Cache-Control";

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    var value = of(context.normalizedPath());
                    if (value != null) {
                        context.addHeadersEndHandler(
                                end -> context.response().headers().set(HEADER, value));
                    }
                    context.next();
                },
                FIRST);
    }

    /** Null for what is no part of the app: that says itself how long it holds. */
    static @Nullable String of(String path) {
        if (path.startsWith("/assets/")) {
            return "public, max-age=31536000, immutable";
        }
        return path.startsWith("/api") || path.startsWith("/q/") || path.startsWith("/login") ? null : "no-cache";
    }
}
