package nl.zuidlimburg.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import nl.zuidlimburg.local.LocalPlatform;

/** 100,000 observations of CBS (OData v4) imported by a redacteur, through the gateway, in the heap that infra/start gives. */
final class Import {
    private static final int GEBIEDEN = 500;
    private static final int INDICATOREN = 200;
    private static final double LIMIT = 60;
    private static final Set<String> ENDED = Set.of("gereed", "mislukt", "geannuleerd");

    private final LocalPlatform platform;
    private final Report report;

    Import(LocalPlatform platform, Report report) {
        this.platform = platform;
        this.report = report;
    }

    void measure() throws Exception {
        System.out.println("\n  Import of " + GEBIEDEN * INDICATOREN + " observations");
        makeGebiedenAndIndicatoren();
        var team = new TeamSession(platform, "redacteur");
        var meting = team.post("vhf/v1/metingen", "application/json", BodyPublishers.ofString("""
                        {"naam": "Meetlat", "soort": "nulmeting", "peildatum": "2024-01-01", "bron": "meetlat"}"""))
                .path("id")
                .asText();
        var file = file();

        long begin = System.nanoTime();
        var job = team.post(
                "vhf/v1/meetbestanden?vorm=cbs-odata&meting=" + meting,
                "application/octet-stream",
                BodyPublishers.ofByteArray(file));
        var ended = ended(team, job);
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;

        if (ended.path("resultaat").path("rijen").asInt() != GEBIEDEN * INDICATOREN) {
            throw new IllegalStateException("The import ended as " + ended);
        }
        report.limited(
                "import",
                "%,d observations, %d MB, heap at most %d MB"
                        .formatted(GEBIEDEN * INDICATOREN, file.length >> 20, LocalPlatform.SERVICE_HEAP_MEGABYTES),
                String.format(Locale.ROOT, "%.1f s", seconds),
                seconds,
                LIMIT,
                "s");
    }

    private static JsonNode ended(TeamSession team, JsonNode job) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (System.nanoTime() < end) {
            var now = team.get("vhf/v1/taken/" + job.path("id").asText());
            if (ENDED.contains(now.path("status").asText())) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The import did not end within five minutes");
    }

    private static byte[] file() {
        var observations = new StringBuilder("{\"value\": [");
        for (int row = 0; row < GEBIEDEN * INDICATOREN; row++) {
            int indicator = row % INDICATOREN;
            observations.append(String.format(
                    Locale.ROOT,
                    "%s{\"Id\": %d, \"Measure\": \"Meetlat%d_7\", \"ValueAttribute\": \"None\", \"Value\": %d.5,"
                            + " \"WijkenEnBuurten\": \"BU9901%04d\"}",
                    row == 0 ? "" : ",\n",
                    row,
                    indicator,
                    indicator,
                    row / INDICATOREN));
        }
        return observations.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void makeGebiedenAndIndicatoren() throws SQLException {
        var database = platform.database("vhf");
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into gebied (id, versie, code, soort, naam, ouders, voorgangers, opvolgers, bron, zoektekst, gewijzigd_op)
                    select gen_random_uuid(), 0, 'BU9901' || lpad(n::text, 4, '0'), 'BUURT', 'Meetlat ' || n, '{}', '{}', '{}',
                        'meetlat', 'meetlat', now() from generate_series(0, %d - 1) n""".formatted(GEBIEDEN));
            statement.execute("""
                    insert into indicator (id, versie, code, naam, definitie, domein, eenheid, richting, sleutels,
                        referentiewaarden, bron, gewijzigd_op)
                    select gen_random_uuid(), 0, 'meetlat-' || n, 'Meetlat ' || n, 'meetlat', 'FYSIEK', '%%', 'HOGER_IS_BETER',
                        array['Meetlat' || n], '[]', 'meetlat', now() from generate_series(0, %d - 1) n""".formatted(INDICATOREN));
        }
    }
}
