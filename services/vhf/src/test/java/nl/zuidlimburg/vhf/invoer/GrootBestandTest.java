package nl.zuidlimburg.vhf.invoer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.vhf.Taak;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.meting.MetingFixtures;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrootBestandTest {
    private static final Logger LOG = Logger.getLogger(GrootBestandTest.class);
    private static final int GEBIEDEN = 500;
    private static final int INDICATOREN = 200;

    @Inject
    Sql sql;

    @Test
    void honderdduizend_waarnemingen_komen_binnen_een_minuut_binnen() {
        // Given
        maakGebiedenEnIndicatoren();
        var id = MetingFixtures.opgezet();
        var bestand = new StringBuilder("{\"value\": [");
        for (int g = 0; g < GEBIEDEN; g++) {
            for (int i = 0; i < INDICATOREN; i++) {
                bestand.append(g + i == 0 ? "" : ",\n")
                        .append("{\"Id\": ")
                        .append(g * INDICATOREN + i)
                        .append(", \"Measure\": \"Groot")
                        .append(i)
                        .append("_7\", \"ValueAttribute\": \"None\", \"Value\": ")
                        .append(i)
                        .append(".5, \"WijkenEnBuurten\": \"%s\"}".formatted(gebied(g)));
            }
        }
        var bytes = bestand.append("]}").toString().getBytes(UTF_8);
        long begin = System.nanoTime();

        // When
        var taak = Taak.einde(Vhf.redacteur()
                .contentType("application/octet-stream")
                .body(bytes)
                .post("/v1/meetbestanden?vorm=cbs-odata&meting=" + id));

        // Then
        var duur = Duration.ofNanos(System.nanoTime() - begin);
        LOG.infof(
                "100,000 observations (%d MB) in %d ms, heap at most %d MB",
                bytes.length >> 20, duur.toMillis(), Runtime.getRuntime().maxMemory() >> 20);
        assertThat(taak.getString("status")).as(taak.prettify()).isEqualTo("gereed");
        assertThat(taak.getInt("resultaat.rijen")).isEqualTo(GEBIEDEN * INDICATOREN);
        assertThat(taak.getLong("gedaan")).isEqualTo(taak.getLong("totaal")).isGreaterThanOrEqualTo(100_000);
        assertThat(duur).isLessThan(Duration.ofMinutes(1));
        Vhf.redacteur().get("/v1/metingen/" + id).then().body("gebieden", org.hamcrest.Matchers.equalTo(GEBIEDEN));
    }

    private static String gebied(int nummer) {
        return "BU9900%04d".formatted(nummer);
    }

    private void maakGebiedenEnIndicatoren() {
        sql.update("""
                insert into gebied (id, versie, code, soort, naam, ouders, voorgangers, opvolgers, bron, zoektekst, gewijzigd_op)
                select gen_random_uuid(), 0, 'BU9900' || lpad(n::text, 4, '0'), 'BUURT', 'Buurt ' || n, '{}', '{}', '{}', 'proef',
                    'buurt', now() from generate_series(0, ? - 1) n""", GEBIEDEN);
        sql.update("""
                insert into indicator (id, versie, code, naam, definitie, domein, eenheid, richting, sleutels, referentiewaarden,
                    bron, gewijzigd_op)
                select gen_random_uuid(), 0, 'groot-' || n, 'Groot ' || n, 'proef', 'FYSIEK', '%', 'HOGER_IS_BETER',
                    array['Groot' || n], '[]', 'proef', now() from generate_series(0, ? - 1) n""", INDICATOREN);
    }
}
