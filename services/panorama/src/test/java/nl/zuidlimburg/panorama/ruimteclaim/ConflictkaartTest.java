package nl.zuidlimburg.panorama.ruimteclaim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Ten thousand claims of some hectares, spread over the area; nothing of it is kept. */
@QuarkusTest
class ConflictkaartTest {
    private static final Logger LOG = Logger.getLogger(ConflictkaartTest.class);
    private static final int CLAIMS = 10_000;

    @Inject
    Conflictkaart kaart;

    @Inject
    Sql sql;

    private final Random toeval = new Random(42);

    @Test
    void onder_tienduizend_claims_kost_alles_seconden_en_een_wijziging_een_oogwenk() {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(300));
        try {
            // Given
            for (int i = 0; i < CLAIMS; i++) {
                bewaar(claim());
            }
            sql.update("analyze claimvlak");

            // When
            var alles = duur(() -> assertThat(kaart.herbereken()).isPositive());
            var paren = parenTotaal();
            var een = UUID.randomUUID();
            kaart.leg(een, claim());
            var wijziging = duur(() -> kaart.leg(een, claim()));

            // Then
            LOG.infof("%d claims, %d pairs: all %s, one %s", CLAIMS, paren, alles, wijziging);
            assertThat(alles).isLessThan(Duration.ofSeconds(10));
            assertThat(wijziging).isLessThan(Duration.ofMillis(100));
            assertThat(plan()).contains("claimvlak_vak");
            kaart.neemWeg(een);
            assertThat(parenTotaal()).isEqualTo(paren);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void bewaar(RuimteclaimGegevens gegevens) {
        kaart.bewaarVlak(Vlak.van(UUID.randomUUID(), gegevens).orElseThrow());
    }

    private long parenTotaal() {
        return sql.first("select count(*) from claimpaar", rij -> rij.getLong(1))
                .orElseThrow();
    }

    private String plan() {
        var uitleg = sql.list(
                "explain analyze " + Conflictkaart.BUREN,
                rij -> rij.getString(1),
                "((190500,320500),(190000,320000))",
                UUID.randomUUID(),
                null,
                2030);
        LOG.info(String.join("\n", uitleg));
        return String.join("\n", uitleg);
    }

    private static Duration duur(Runnable werk) {
        long begin = System.nanoTime();
        werk.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private RuimteclaimGegevens claim() {
        double lengte = 5.65 + toeval.nextDouble() * 0.45;
        double breedte = 50.76 + toeval.nextDouble() * 0.30;
        double maat = 0.001 + toeval.nextDouble() * 0.004;
        var functie = List.of("wonen", "natuur", "waterberging", "energie").get(toeval.nextInt(4));
        return new RuimteclaimGegevens(
                "Proef",
                null,
                functie,
                null,
                null,
                Hardheid.ZACHT,
                null,
                2030 + 10 * toeval.nextInt(3),
                null,
                Plaats.VAST,
                new Geometrie(
                        "Polygon",
                        List.of(List.of(
                                List.of(lengte, breedte),
                                List.of(lengte + maat, breedte),
                                List.of(lengte + maat, breedte + maat),
                                List.of(lengte, breedte + maat),
                                List.of(lengte, breedte)))),
                null,
                null,
                functie,
                functie.equals("natuur") ? List.of("waterberging") : List.of(),
                List.of(),
                List.of());
    }
}
