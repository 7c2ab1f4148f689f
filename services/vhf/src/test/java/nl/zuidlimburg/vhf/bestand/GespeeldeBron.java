package nl.zuidlimburg.vhf.bestand;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plays a source of files on this machine: what a test put there, a redirect, and a door that stays shut. */
public final class GespeeldeBron implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, String> PAGINAS = new ConcurrentHashMap<>();
    private static int poort;
    private HttpServer server;

    /** Below the base that is allowed. */
    public static String basis() {
        return "http://127.0.0.1:" + poort + "/open/";
    }

    public static String zet(String pad, String inhoud) {
        PAGINAS.put("/open/" + pad, inhoud);
        return basis() + pad;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", GespeeldeBron::antwoord);
        server.start();
        poort = server.getAddress().getPort();
        PAGINAS.put("/dicht/geheim", "{\"value\": []}");
        return Map.of(
                "vhf.bronnen.toegestaan",
                basis() + ",https://datasets.cbs.nl/odata/v1/,https://api.pdok.nl/",
                "vhf.bronnen.grootste",
                "4M");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void antwoord(HttpExchange exchange) throws IOException {
        try (exchange) {
            var pad = exchange.getRequestURI().getPath();
            if (pad.equals("/open/omleiding")) {
                exchange.getResponseHeaders().add("Location", "/dicht/geheim");
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            var inhoud = pad.equals("/open/groot") ? "x".repeat(5 * 1024 * 1024) : PAGINAS.get(pad);
            var bytes = inhoud == null ? new byte[0] : inhoud.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(inhoud == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
