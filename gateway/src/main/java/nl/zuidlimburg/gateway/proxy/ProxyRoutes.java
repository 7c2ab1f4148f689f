package nl.zuidlimburg.gateway.proxy;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.zuidlimburg.gateway.edge.Problem;

/** {@code /api/<service>/v1/**} goes to the service as it came, with the caller's access token; the gateway adds no rule. */
@ApplicationScoped
class ProxyRoutes {
    private static final String OWN_API = "/api/gebied/";

    private final Services services;

    ProxyRoutes(Services services) {
        this.services = services;
    }

    void routes(@Observes Router router, Vertx vertx) {
        services.services().forEach((name, service) -> {
            var proxy = proxy(vertx, name, service);
            router.route("/api/" + name + "/v1/*").handler(context -> forward(context, proxy));
        });
        router.route("/api/:service/*").handler(this::unknown);
    }

    private HttpProxy proxy(Vertx vertx, String name, Services.Service service) {
        var bounds = services.proxy();
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setSsl("https".equals(service.url().getScheme()))
                .setConnectTimeout((int) bounds.connectTimeout().toMillis())
                .setMaxPoolSize(bounds.connections())
                .setMaxWaitQueueSize(bounds.waiting()));
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> context.client()
                        .request(new RequestOptions()
                                .setHost(service.url().getHost())
                                .setPort(Services.port(service.url()))
                                .setIdleTimeout(bounds.silence().toMillis())))
                .addInterceptor(new ServiceBoundary(name, breaker(vertx, name, bounds)));
    }

    private static CircuitBreaker breaker(Vertx vertx, String name, Services.Proxy bounds) {
        return CircuitBreaker.create(
                name,
                vertx,
                new CircuitBreakerOptions()
                        .setMaxFailures(bounds.failures())
                        .setFailuresRollingWindow(bounds.within().toMillis())
                        .setResetTimeout(bounds.rest().toMillis())
                        // The client has its own, which also watches what comes after the first byte.
                        .setTimeout(-1));
    }

    private static void forward(RoutingContext context, HttpProxy proxy) {
        var request = context.request();
        if (context.normalizedPath().endsWith("/")) {
            notFound(context);
        } else if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            new Problem(
                            400,
                            "onjuiste-invoer",
                            "Verzoek niet ondersteund",
                            "Dit adres spreekt alleen HTTP, geen WebSocket.")
                    .send(context);
        } else {
            // What the route matched is what the service gets: dots in a path do not lead out of /v1.
            request.headers().set(ServiceBoundary.PATH, context.normalizedPath());
            proxy.handle(request);
        }
    }

    private void unknown(RoutingContext context) {
        if (context.normalizedPath().startsWith(OWN_API)) {
            context.next();
        } else {
            notFound(context);
        }
    }

    private static void notFound(RoutingContext context) {
        new Problem(404, "niet-gevonden", "Niet gevonden", "Dit adres bestaat niet. De lijst van API's staat op /api.")
                .send(context);
    }
}
