package nl.zuidlimburg.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** Plays the services behind the gateway: one that answers what it was asked, and one that is down. */
public final class PlayedService implements QuarkusTestResourceLifecycleManager {
    public static final int LARGE = 8 * 1024 * 1024;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        Feiten.makeTopics("knelpunten", "agenda", "vhf", "water", "panorama");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", PlayedService::answer);
            server.start();
            return Map.of(
                    "gateway.services.knelpunten.url",
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    "gateway.services.agenda.url",
                    "http://127.0.0.1:" + closedPort(),
                    "gateway.services.vhf.url",
                    "http://127.0.0.1:" + closedPort(),
                    "gateway.services.panorama.url",
                    "http://127.0.0.1:" + closedPort(),
                    "gateway.services.water.url",
                    "http://127.0.0.1:" + closedPort(),
                    "gateway.proxy.silence",
                    "3s",
                    "gateway.live.heartbeat",
                    "1s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/v1/traag" -> pause();
                case "/v1/groot" -> large(exchange);
                case "/v1/nieuw" -> created(exchange);
                case "/v1/openapi.json" ->
                    send(
                            exchange,
                            200,
                            new JsonObject()
                                    .put("openapi", "3.1.0")
                                    .put(
                                            "info",
                                            new JsonObject()
                                                    .put("title", "Knelpunten")
                                                    .put("version", "1.4.0"))
                                    .put(
                                            "servers",
                                            new io.vertx.core.json.JsonArray()
                                                    .add(new JsonObject().put("url", "/api/knelpunten/v1"))));
                case "/q/health/ready" -> send(exchange, 200, new JsonObject().put("status", "UP"));
                default -> echo(exchange);
            }
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(java.util.Locale.ROOT), String.join(",", values)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        var answer = exchange.getResponseHeaders();
        answer.add("ETag", "\"7-abc\"");
        answer.add("API-Version", "1.4.0");
        answer.add("X-Frame-Options", "DENY");
        answer.add("Set-Cookie", "intern=1");
        answer.add("Link", "<http://knelpunten:8084/v1/knelpunten?cursor=abc>; rel=\"next\"");
        send(
                exchange,
                200,
                new JsonObject()
                        .put("method", exchange.getRequestMethod())
                        .put("uri", exchange.getRequestURI().toString())
                        .put("headers", headers)
                        .put("length", body.length)
                        .put("body", body.length < 1000 ? new String(body, StandardCharsets.UTF_8) : ""));
    }

    private static void created(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Location", "http://knelpunten:8084/v1/knelpunten/1");
        send(exchange, 201, new JsonObject());
    }

    private static void large(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = new byte[64 * 1024];
        for (int sent = 0; sent < LARGE; sent += chunk.length) {
            exchange.getResponseBody().write(chunk);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, JsonObject json) throws IOException {
        byte[] bytes = json.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, "HEAD".equals(exchange.getRequestMethod()) ? -1 : bytes.length);
        if (!"HEAD".equals(exchange.getRequestMethod())) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
