package nl.zuidlimburg.gateway.login;

import static java.util.Objects.requireNonNullElse;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import nl.zuidlimburg.gateway.edge.Problem;
import org.jboss.logging.Logger;

/** {@code /login?terug=/pad} sends the browser to the identity provider; {@code /login/klaar} is where it comes back. */
@ApplicationScoped
class LoginRoutes {
    private static final Logger LOG = Logger.getLogger(LoginRoutes.class);
    private static final String BACK = "/login/klaar";
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(15);

    private final IdentityProvider provider;
    private final Sessions sessions;
    private final Seal seal;
    private final LoginConfig config;

    LoginRoutes(IdentityProvider provider, Sessions sessions, Seal seal, LoginConfig config) {
        this.provider = provider;
        this.sessions = sessions;
        this.seal = seal;
        this.config = config;
    }

    void routes(@Observes Router router) {
        router.get("/login").blockingHandler(guarded(this::begin), false);
        router.get(BACK).blockingHandler(guarded(this::finish), false);
    }

    private void begin(RoutingContext context) {
        var attempt = LoginAttempt.begin(
                seal, LoginAttempt.safeReturn(context.request().getParam("terug")));
        var page = provider.loginPage(redirectUri(context), attempt);
        context.response()
                .addCookie(SessionCookie.of(
                        context.request(),
                        LoginAttempt.cookieName(attempt.state()),
                        attempt.sealed(seal),
                        BACK,
                        LONGEST_ATTEMPT));
        redirect(context, page.toString());
    }

    private void finish(RoutingContext context) {
        String code = context.request().getParam("code");
        var attempt = attempt(context);
        if (code == null || attempt.isEmpty()) {
            redirect(context, "/?aanmelden=mislukt");
            return;
        }
        try {
            var tokens = provider.exchange(code, redirectUri(context), attempt.get());
            var cookie = sessions.begin(tokens);
            context.response()
                    .addCookie(SessionCookie.of(context.request(), SessionCookie.NAME, cookie, "/", config.longest()));
            redirect(context, attempt.get().returnTo());
        } catch (IdentityProvider.Refused e) {
            LOG.infof("A login failed: %s", e.getMessage());
            redirect(context, "/?aanmelden=mislukt");
        }
    }

    /** The attempt that this browser began with this state; its cookie is used up. */
    private Optional<LoginAttempt> attempt(RoutingContext context) {
        String state = requireNonNullElse(context.request().getParam("state"), "");
        var request = context.request();
        var cookie = state.isEmpty() ? null : request.getCookie(LoginAttempt.cookieName(state));
        if (cookie == null) {
            return Optional.empty();
        }
        var attempt =
                LoginAttempt.open(seal, cookie.getValue()).filter(a -> a.state().equals(state));
        context.response()
                .addCookie(SessionCookie.of(request, LoginAttempt.cookieName(state), "", BACK, Duration.ZERO));
        return attempt;
    }

    private static io.vertx.core.Handler<RoutingContext> guarded(io.vertx.core.Handler<RoutingContext> handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (IdentityProvider.Unreachable e) {
                LOG.warn("Login is not possible", e);
                new Problem(
                                503,
                                "tijdelijk-niet-beschikbaar",
                                "Aanmelden kan nu niet",
                                "De aanmeldvoorziening antwoordt niet. Probeer het straks opnieuw.")
                        .send(context);
            }
        };
    }

    private static String redirectUri(RoutingContext context) {
        return context.request().scheme() + "://" + context.request().authority() + BACK;
    }

    private static void redirect(RoutingContext context, String location) {
        context.response()
                .setStatusCode(302)
                .putHeader("Location", location)
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}
