package nl.zuidlimburg.knelpunten.knelpunt;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Outbox;

/** Marks a knelpunt as the change watch does. */
public final class Markering {
    private Markering() {}

    public static void zet(String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var knelpunt = bean(Knelpunten.class).findById(UUID.fromString(id));
            var feit = knelpunt.markeerOpnieuwBeoordelen("Nieuwe versie van een aangehaalde wet", Instant.now());
            bean(Outbox.class).append(knelpunt, feit);
        });
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
