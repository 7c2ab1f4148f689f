package nl.zuidlimburg.platform.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 401 for a token that is missing or wrong. The extension's own mappers read a field that this Quarkus no longer has. */
final class NotLoggedIn {
    private static final int BEFORE_EXTENSION = 1;

    private NotLoggedIn() {}

    private static HttpProblem problem() {
        return HttpProblem.builder()
                .withStatus(401)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @Provider
    @Priority(BEFORE_EXTENSION)
    public static class TokenMissing extends ExceptionMapperBase<UnauthorizedException>
            implements ExceptionMapper<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException e) {
            return problem();
        }
    }

    @Provider
    @Priority(BEFORE_EXTENSION)
    public static class TokenWrong extends ExceptionMapperBase<AuthenticationFailedException>
            implements ExceptionMapper<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException e) {
            return problem();
        }
    }
}
