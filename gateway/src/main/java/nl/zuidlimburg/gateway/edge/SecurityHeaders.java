package nl.zuidlimburg.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Puts the security headers on every answer: pages, the gateway's own, and those of services that lack them. */
@ApplicationScoped
class SecurityHeaders {
    private static final int FIRST = 1000;
    private static final String POLICY = "Content-Security-Policy";
    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), payment=()");
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    /** The viewer of the API documents sets styles from script. */
    private static final String PORTAL_POLICY = PAGE_POLICY + "; style-src 'self' 'unsafe-inline'";

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(
                            end -> complete(context, context.response().headers()));
                    context.next();
                },
                FIRST);
    }

    private static void complete(RoutingContext context, MultiMap headers) {
        ALWAYS.forEach((name, value) -> setIfAbsent(headers, name, value));
        setIfAbsent(headers, POLICY, policy(context.normalizedPath()));
    }

    private static String policy(String path) {
        if (path.startsWith("/portaal/")) {
            return PORTAL_POLICY;
        }
        return path.startsWith("/api/") || path.startsWith("/q/") ? DATA_POLICY : PAGE_POLICY;
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
