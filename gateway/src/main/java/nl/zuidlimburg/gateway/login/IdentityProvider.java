package nl.zuidlimburg.gateway.login;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the gateway asks of the OpenID Connect provider; the validity of access tokens is checked where they are used. */
@ApplicationScoped
class IdentityProvider {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LoginConfig config;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile @Nullable Addresses addresses;

    IdentityProvider(LoginConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    /** The provider refuses: the code or refresh token is unknown, used or expired. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** The provider does not answer; the same may succeed later. */
    static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreachable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    record Tokens(
            @JsonProperty("access_token") String access,
            @JsonProperty("refresh_token") @Nullable String refresh,
            @JsonProperty("id_token") @Nullable String id,
            @JsonProperty("expires_in") long seconds) {}

    private record Addresses(
            @JsonProperty("authorization_endpoint") String authorization,
            @JsonProperty("token_endpoint") String token,
            @JsonProperty("end_session_endpoint") String endSession) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record IdClaims(
            @Nullable String nonce, @Nullable Object aud) {}

    /** Where the browser goes to log in. */
    URI loginPage(String redirect, LoginAttempt attempt) {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", config.clientId());
        query.put("scope", "openid");
        query.put("redirect_uri", redirect);
        query.put("state", attempt.state());
        query.put("nonce", attempt.nonce());
        query.put("code_challenge", Seal.base64(Seal.sha256(attempt.verifier())));
        query.put("code_challenge_method", "S256");
        return URI.create(addresses().authorization() + "?" + form(query));
    }

    Tokens exchange(String code, String redirect, LoginAttempt attempt) {
        var tokens = askTokens(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                redirect,
                "code_verifier",
                attempt.verifier()));
        checkIdToken(tokens, attempt.nonce());
        return tokens;
    }

    Tokens refresh(String refreshToken) {
        return askTokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    /** Ends the person's session at the provider, without the browser. */
    void logOut(String refreshToken) {
        post(addresses().endSession(), Map.of("refresh_token", refreshToken));
    }

    private Tokens askTokens(Map<String, String> fields) {
        try {
            return json.readValue(post(addresses().token(), fields), Tokens.class);
        } catch (IOException e) {
            throw new Unreachable("The identity provider gave an unreadable answer", e);
        }
    }

    /** It came straight from the provider, so its signature adds nothing (OpenID Connect Core 3.1.3.7, 6); nonce and audience do. */
    private void checkIdToken(Tokens tokens, String nonce) {
        String[] parts = tokens.id() == null ? new String[0] : tokens.id().split("\\.");
        if (parts.length != 3) {
            throw new Refused("No ID token");
        }
        try {
            var claims = json.readValue(Base64.getUrlDecoder().decode(parts[1]), IdClaims.class);
            var audience =
                    claims.aud() instanceof Iterable<?> many ? many : java.util.List.of(String.valueOf(claims.aud()));
            boolean forUs = false;
            for (Object one : audience) {
                forUs |= config.clientId().equals(one);
            }
            if (!nonce.equals(claims.nonce()) || !forUs) {
                throw new Refused("The ID token belongs to another login");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("Unreadable ID token");
        }
    }

    private Addresses addresses() {
        var known = addresses;
        if (known == null) {
            var request = HttpRequest.newBuilder(URI.create(config.provider() + "/.well-known/openid-configuration"));
            try {
                known = json.readValue(send(request), Addresses.class);
            } catch (IOException e) {
                throw new Unreachable("The identity provider gave an unreadable answer", e);
            }
            addresses = known;
        }
        return known;
    }

    private byte[] post(String address, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("client_id", config.clientId());
        all.put("client_secret", config.clientSecret());
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(all))));
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 500) {
                throw new Unreachable("The identity provider answers " + answer.statusCode(), null);
            }
            if (answer.statusCode() >= 300) {
                throw new Refused("The identity provider answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new Unreachable("The identity provider does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Stopped while waiting for the identity provider", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
