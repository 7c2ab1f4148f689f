package nl.zuidlimburg.gateway.login;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A login that is under way, kept sealed in the browser between going to the identity provider and coming back. */
record LoginAttempt(String state, String nonce, String verifier, String returnTo) {

    static LoginAttempt begin(Seal seal, String returnTo) {
        return new LoginAttempt(seal.random(), seal.random(), seal.random(), returnTo);
    }

    /** Attempts in several tabs do not disturb each other. */
    static String cookieName(String state) {
        return "aanmelding-" + (state.length() > 8 ? state.substring(0, 8) : state);
    }

    String sealed(Seal seal) {
        var json = new JsonObject()
                .put("state", state)
                .put("nonce", nonce)
                .put("verifier", verifier)
                .put("returnTo", returnTo);
        return Seal.base64(seal.close(json.encode()));
    }

    static Optional<LoginAttempt> open(Seal seal, String cookie) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(cookie))
                    .map(JsonObject::new)
                    .map(json -> new LoginAttempt(
                            json.getString("state"),
                            json.getString("nonce"),
                            json.getString("verifier"),
                            json.getString("returnTo")));
        } catch (IllegalArgumentException | DecodeException e) {
            return Optional.empty();
        }
    }

    /** Only paths of our own: never an open redirect. */
    static String safeReturn(@Nullable String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return "/";
        }
        return path.chars().allMatch(c -> c > ' ' && c < 127) ? path : "/";
    }
}
