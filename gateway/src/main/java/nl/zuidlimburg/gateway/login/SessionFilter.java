package nl.zuidlimburg.gateway.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.zuidlimburg.gateway.edge.Problem;
import org.jboss.logging.Logger;

/**
 * Turns the session cookie of a request to an API into the access token of its session, before authentication: from
 * here on a browser and a partner's program are the same. A request that brings its own token is left alone, its cookie
 * means nothing.
 */
@ApplicationScoped
class SessionFilter {
    private static final Logger LOG = Logger.getLogger(SessionFilter.class);
    /** Before Quarkus authenticates (200). */
    private static final int BEFORE_AUTHENTICATION = 300;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String REQUESTED_WITH = "X-Requested-With";
    private static final String OUR_APP = "gebiedsplatform";

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_AUTHENTICATION);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        var cookie = request.getCookie(SessionCookie.NAME);
        boolean api = context.normalizedPath().startsWith("/api/");
        if (!api || cookie == null || request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            context.next();
        } else if (!READS.contains(request.method()) && !isOurPage(request)) {
            new Problem(
                            403,
                            "verzoek-van-elders",
                            "Verzoek geweigerd",
                            "Een wijziging met een sessie moet van een pagina van dit platform komen: de kop Origin is"
                                    + " die van het platform en X-Requested-With is gebiedsplatform. Een programma"
                                    + " gebruikt een eigen toegangstoken.")
                    .send(context);
        } else {
            relay(context, cookie.getValue());
        }
    }

    private void relay(RoutingContext context, String cookie) {
        context.vertx()
                .executeBlocking(() -> sessions.accessToken(cookie), false)
                .onSuccess(token -> proceed(context, token))
                .onFailure(failure -> {
                    LOG.warn("The session could not be used", failure);
                    new Problem(
                                    503,
                                    "tijdelijk-niet-beschikbaar",
                                    "Uw sessie kan nu niet worden gebruikt",
                                    "De aanmeldvoorziening antwoordt niet. Probeer het straks opnieuw.")
                            .send(context);
                });
    }

    private static void proceed(RoutingContext context, Optional<String> token) {
        if (token.isPresent()) {
            context.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token.get());
        } else {
            context.response()
                    .addCookie(SessionCookie.of(context.request(), SessionCookie.NAME, "", "/", Duration.ZERO));
        }
        context.next();
    }

    /** Another site can make a browser send the cookie, but neither this header nor our origin. */
    private static boolean isOurPage(HttpServerRequest request) {
        String own = request.scheme() + "://" + request.authority();
        return own.equals(request.getHeader(HttpHeaders.ORIGIN)) && OUR_APP.equals(request.getHeader(REQUESTED_WITH));
    }
}
