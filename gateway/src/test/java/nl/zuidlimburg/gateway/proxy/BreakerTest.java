package nl.zuidlimburg.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.gateway.testing.PlayedService;
import org.junit.jupiter.api.Test;

/** A service that fails is left alone for a while, and taken up again when it is back. */
@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class BreakerTest {
    private static final String ADDRESS = "/api/water/v1/stroomgebieden";

    @Inject
    Services services;

    @Test
    void aServiceThatIsDownIsLeftAloneUntilItIsBack() throws Exception {
        // Given a service that was not reached too often
        for (int i = 0; i < services.proxy().failures(); i++) {
            given().get(ADDRESS).then().statusCode(503);
        }
        var reached = new AtomicInteger();
        var url = services.services().get("water").url();
        var server = HttpServer.create(new InetSocketAddress(url.getHost(), url.getPort()), 0);
        server.createContext("/", exchange -> {
            reached.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            // When it is back
            var early = given().get(ADDRESS);

            // Then it is not asked at once, but when it had its rest
            early.then().statusCode(503).header("Retry-After", "5").contentType("application/problem+json");
            assertThat(reached).hasValue(0);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> given().get(ADDRESS).statusCode() == 204);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void callersThatHangUpDoNotMakeAServiceUnreachable() throws Exception {
        // When
        for (int i = 0; i < services.proxy().failures() * 2; i++) {
            try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
                socket.getOutputStream()
                        .write(
                                ("POST /api/knelpunten/v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                                                + "Content-Length: 100000\r\n\r\nhalf")
                                        .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                Thread.sleep(50);
            }
        }

        // Then
        given().get("/api/knelpunten/v1/echo").then().statusCode(200);
    }
}
