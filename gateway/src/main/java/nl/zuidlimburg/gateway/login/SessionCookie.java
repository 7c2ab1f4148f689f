package nl.zuidlimburg.gateway.login;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/** The cookies of login: never readable by script, never sent along by another site's form. */
final class SessionCookie {
    static final String NAME = "sessie";

    private SessionCookie() {}

    static Cookie of(HttpServerRequest request, String name, String value, String path, Duration age) {
        return Cookie.cookie(name, value)
                .setPath(path)
                .setHttpOnly(true)
                .setSecure("https".equals(request.scheme()))
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(age.toSeconds());
    }
}
