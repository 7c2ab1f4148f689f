package nl.zuidlimburg.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.zuidlimburg.gateway.testing.PlayedService;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class ProxyTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void methodPathQueryAndBodyArriveAsTheyWere(String method) {
        // Given
        var request = given().header("If-Match", "\"7-abc\"")
                .header("Idempotency-Key", "k1")
                .contentType("application/merge-patch+json")
                .body("{\"titel\":\"Grens\"}");

        // When
        var answer = request.urlEncodingEnabled(false)
                .when()
                .request(method, "/api/knelpunten/v1/knelpunten/KN%2D1?zoek=a%20b&x=%26");

        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", "\"7-abc\"")
                .header("API-Version", "1.4.0")
                .body("method", equalTo(method))
                .body("uri", equalTo("/v1/knelpunten/KN-1?zoek=a%20b&x=%26"))
                .body("body", equalTo("{\"titel\":\"Grens\"}"))
                .body("headers.if-match", equalTo("\"7-abc\""))
                .body("headers.idempotency-key", equalTo("k1"))
                .body("headers.content-type", containsString("application/merge-patch+json"));
    }

    @Test
    void callersTokenIsRelayedAndCookieIsNot() {
        // Given
        var token = Tokens.partner("gemeente-heerlen", "knelpunten:lezen");

        // When
        var answer = given().auth().oauth2(token).cookie("sessie", "geheim").get("/api/knelpunten/v1/echo");

        // Then
        answer.then()
                .statusCode(200)
                .body("headers.authorization", equalTo("Bearer " + token))
                .body("headers.cookie", nullValue())
                .header("Set-Cookie", nullValue());
    }

    @Test
    void hopByHopAndForgedForwardHeadersStopHere() {
        // Given
        var request = given().header("X-Forwarded-For", "203.0.113.9")
                .header("Forwarded", "for=203.0.113.9")
                .header("TE", "trailers");

        // When
        var answer = request.get("/api/knelpunten/v1/echo");

        // Then
        answer.then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-prefix", equalTo("/api/knelpunten"))
                .body("headers.forwarded", nullValue())
                .body("headers.te", nullValue())
                .body("headers.traceparent", notNullValue())
                .body("headers.traceparent", not(containsString(",")));
    }

    @Test
    void addressesInAnswersAreThoseOfTheGateway() {
        given().post("/api/knelpunten/v1/nieuw")
                .then()
                .statusCode(201)
                .header("Location", "/api/knelpunten/v1/knelpunten/1");
        given().get("/api/knelpunten/v1/echo")
                .then()
                .header("Link", "</api/knelpunten/v1/knelpunten?cursor=abc>; rel=\"next\"");
    }

    @Test
    void largeBodiesAreStreamedBothWays() {
        // When
        byte[] down = given().get("/api/knelpunten/v1/groot").asByteArray();

        // Then
        assertThat(down).hasSize(PlayedService.LARGE);
        given().contentType("application/octet-stream")
                .body(new byte[PlayedService.LARGE])
                .post("/api/knelpunten/v1/echo")
                .then()
                .body("length", equalTo(PlayedService.LARGE));
    }

    @Test
    void serviceThatIsDownGives503AndLeavesTheOthersAlone() {
        // When
        var answer = given().body("{}").contentType("application/json").post("/api/agenda/v1/organisaties");

        // Then
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("status", equalTo(503))
                .body("detail", containsString("Probeer het straks opnieuw"));
        given().get("/api/knelpunten/v1/echo").then().statusCode(200);
    }

    @Test
    void serviceThatDoesNotAnswerGives504() {
        given().get("/api/knelpunten/v1/traag")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("detail", containsString("niet zeker"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/knelpunten/v1/knelpunten/",
                "/api/knelpunten/v1/",
                "/api/onbekend/v1/dingen",
                "/api/knelpunten/q/health/ready"
            })
    void addressThatDoesNotExistGives404(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Niet gevonden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/knelpunten/v1/../q/health/ready", "/api/knelpunten/v1/%2e%2e/q/health/ready"})
    void dotsDoNotLeadOutOfTheApi(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void webSocketIsRefused() throws Exception {
        var answer = raw(
                "GET /api/knelpunten/v1/echo HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/knelpunten/v1/echo", "/api/agenda/v1/x", "/api/gebied/v1/sessie", "/login", "/bestaat-niet"
            })
    void everyAnswerHasTheSecurityHeaders(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Strict-Transport-Security", notNullValue());
    }

    @Test
    void headersThatTheServiceSetsAreNotDoubled() {
        // When
        var headers = given().get("/api/knelpunten/v1/echo").getHeaders();

        // Then
        assertThat(headers.getValues("API-Version")).containsExactly("1.4.0");
        assertThat(headers.getValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.getValues("X-Frame-Options")).hasSize(1);
    }

    private static String raw(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(5000);
            byte[] buffer = new byte[8192];
            int read = socket.getInputStream().read(buffer);
            return new String(buffer, 0, Math.max(read, 0), StandardCharsets.UTF_8);
        }
    }
}
