package nl.zuidlimburg.gateway.portal;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code /api} shows people which APIs there are; the pages are in {@code META-INF/resources/portaal}. */
@ApplicationScoped
class PortalRoutes {

    void routes(@Observes Router router) {
        router.get("/api").handler(context -> context.reroute("/portaal/index.html"));
    }
}
