package nl.zuidlimburg.platform.testing.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * An OpenID Connect provider over HTTP, with a key of its own: services find its keys by discovery as they do in
 * production. People log in without a screen: the authorization endpoint takes the account from the parameter
 * {@code gebruiker}.
 */
final class Issuer {
    private static final String PATH = "/realms/zuidlimburg";
    private static final String KEY_ID = "test";

    private final KeyPair keys = newKeys();
    private final KeyPair strangersKeys = newKeys();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final String url;

    Issuer() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            url = "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return url;
    }

    /** A token with these claims (a JSON object), signed by the issuer. */
    String sign(String claims) {
        return sign(claims, keys);
    }

    /** The same, signed with a key that nobody knows. */
    String forge(String claims) {
        return sign(claims, strangersKeys);
    }

    private static String sign(String claims, KeyPair keys) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(KEY_ID);
        signature.setKey(keys.getPrivate());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = parameters(exchange.getRequestURI().getRawQuery());
            switch (exchange.getRequestURI().getPath().replace(PATH, "")) {
                case "/.well-known/openid-configuration" -> send(exchange, discovery());
                case "/certs" -> send(exchange, publicKeys());
                case "/auth" -> redirect(exchange, query, "redirect_uri", login(query));
                case "/token" -> send(exchange, tokens(body(exchange)));
                case "/logout" -> redirect(exchange, query, "post_logout_redirect_uri", "");
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private String login(Map<String, String> query) {
        var code = UUID.randomUUID().toString();
        codes.put(code, query);
        return code;
    }

    private JsonObject tokens(Map<String, String> form) {
        var login = codes.getOrDefault(form.getOrDefault("code", form.getOrDefault("refresh_token", "")), Map.of());
        var account = login.getOrDefault("gebruiker", form.getOrDefault("client_id", "redacteur"));
        var audience = login.getOrDefault("client_id", form.getOrDefault("client_id", "gateway"));
        var claims = Accounts.claims(url, account);
        var idToken = Json.createObjectBuilder(claims).add("aud", audience);
        if (login.containsKey("nonce")) {
            idToken.add("nonce", login.get("nonce"));
        }
        return Json.createObjectBuilder()
                .add("access_token", sign(claims.toString()))
                .add("id_token", sign(idToken.build().toString()))
                .add("refresh_token", login(login))
                .add("token_type", "Bearer")
                .add("expires_in", Accounts.LIFESPAN.toSeconds())
                .build();
    }

    private JsonObject discovery() {
        return Json.createObjectBuilder()
                .add("issuer", url)
                .add("authorization_endpoint", url + "/auth")
                .add("token_endpoint", url + "/token")
                .add("jwks_uri", url + "/certs")
                .add("end_session_endpoint", url + "/logout")
                .add("response_types_supported", Json.createArrayBuilder().add("code"))
                .add("subject_types_supported", Json.createArrayBuilder().add("public"))
                .add(
                        "id_token_signing_alg_values_supported",
                        Json.createArrayBuilder().add("RS256"))
                .build();
    }

    private JsonObject publicKeys() {
        var key = new RsaJsonWebKey((RSAPublicKey) keys.getPublic());
        key.setKeyId(KEY_ID);
        key.setUse(Use.SIGNATURE);
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return Json.createReader(new StringReader(new JsonWebKeySet(key).toJson()))
                .readObject();
    }

    private static void send(HttpExchange exchange, JsonObject json) throws IOException {
        var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, Map<String, String> query, String parameter, String code)
            throws IOException {
        var address = query.getOrDefault(parameter, "/");
        var state = URLEncoder.encode(query.getOrDefault("state", ""), StandardCharsets.UTF_8);
        var location = address + (address.contains("?") ? "&" : "?") + "code=" + code + "&state=" + state;
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private static Map<String, String> body(HttpExchange exchange) throws IOException {
        return parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> parameters(String encoded) {
        return encoded == null
                ? Map.of()
                : Arrays.stream(encoded.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .filter(pair -> pair.length == 2)
                        .collect(Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                                (first, second) -> first));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
