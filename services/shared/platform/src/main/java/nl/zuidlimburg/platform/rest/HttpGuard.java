package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Answers with a problem document what never reaches a resource: too large a body, an address or token that is wrong. */
@ApplicationScoped
class HttpGuard {
    private static final Logger LOG = Logger.getLogger(HttpGuard.class);
    /** Before everything, also before authentication. */
    private static final int FIRST = 1_000_000;

    private final RestConfig config;
    private final ObjectMapper json;

    HttpGuard(RestConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    void errors(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 415, 500, 503}) {
            router.errorHandler(status, request -> answer(request, ProblemKind.of(status)));
        }
    }

    private void guard(RoutingContext request) {
        if (request.normalizedPath().endsWith("/") && request.normalizedPath().contains(ApiPaths.ROOT + "/")) {
            // A trailing slash is another address, and never ours.
            answer(request, ProblemKind.NIET_GEVONDEN);
        } else if (contentLength(request) > config.maxBody(request.normalizedPath())) {
            // The rest of the body is not read, so the connection cannot be used again.
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(request, ProblemKind.TE_GROOT);
        } else {
            request.next();
        }
    }

    private static long contentLength(RoutingContext request) {
        var header = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void failed(RoutingContext request) {
        var failure = request.failure();
        if (request.response().headWritten() || request.response().ended()) {
            request.next();
        } else if (failure instanceof AuthenticationFailedException || failure instanceof UnauthorizedException) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
            answer(request, ProblemKind.NIET_AANGEMELD);
        } else if (failure instanceof ForbiddenException) {
            answer(request, ProblemKind.GEEN_RECHTEN);
        } else if (failure == null) {
            answer(request, ProblemKind.of(request.statusCode()));
        } else {
            LOG.error("Request failed outside a resource", failure);
            answer(request, ProblemKind.FOUT_IN_PLATFORM);
        }
    }

    private void answer(RoutingContext request, ProblemKind kind) {
        if (request.response().ended()) {
            return;
        }
        var problem = ProblemDetails.of(kind, null, request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .build();
        request.response().setStatusCode(kind.status()).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.getHeaders().forEach((name, value) -> request.response().putHeader(name, String.valueOf(value)));
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .end(write(problem));
    }

    private String write(HttpProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
