package nl.zuidlimburg.panorama;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The clock of the application under test; it runs, unless a test stops it. */
@ApplicationScoped
public class Klok {
    private static final AtomicReference<@Nullable Instant> GESTOPT = new AtomicReference<>();

    public static void stopOp(Instant tijdstip) {
        GESTOPT.set(tijdstip);
    }

    public static void loop() {
        GESTOPT.set(null);
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock klok() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                var gestopt = GESTOPT.get();
                return gestopt == null ? Instant.now() : gestopt;
            }
        };
    }
}
