package nl.zuidlimburg.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnceTest {
    private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Sql sql;

    @Inject
    CurrentActor actor;

    @Test
    void twintig_replicas_die_tegelijk_aan_de_beurt_zijn_doen_het_samen_een_keer() {
        // Given
        var runs = new AtomicInteger();

        // When
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                replicas.submit(() -> at(NOW).every(MINUTE, "samen", runs::incrementAndGet));
            }
        }

        // Then
        assertThat(runs).hasValue(1);
    }

    @Test
    void de_volgende_beurt_komt_als_de_tijd_om_is_ook_als_de_klok_iets_vroeg_tikt() {
        // Given
        var runs = new AtomicInteger();

        // When
        at(NOW).every(MINUTE, "tik", runs::incrementAndGet);
        at(NOW.plusSeconds(30)).every(MINUTE, "tik", runs::incrementAndGet);
        at(NOW.plusMillis(59_900)).every(MINUTE, "tik", runs::incrementAndGet);

        // Then
        assertThat(runs).hasValue(2);
    }

    @Test
    void werk_dat_mislukt_heeft_zijn_beurt_niet_gehad() {
        // Given
        assertThatThrownBy(() -> at(NOW).every(MINUTE, "mislukt", () -> {
                    throw new IllegalStateException("Fails, as this test wants");
                }))
                .isInstanceOf(IllegalStateException.class);

        // When
        boolean ran = at(NOW).every(MINUTE, "mislukt", () -> {});

        // Then
        assertThat(ran).isTrue();
    }

    private Once at(Instant now) {
        return new Once(sql, actor, Clock.fixed(now, ZoneOffset.UTC));
    }
}
