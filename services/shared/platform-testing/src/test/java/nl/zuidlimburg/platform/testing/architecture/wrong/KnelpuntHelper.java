package nl.zuidlimburg.platform.testing.architecture.wrong;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.notities.notitie.Fixtures;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.h2.Driver;
import org.mockito.Mockito;

/** Knows another service, a domain word, a producer, a mock, another database and the system's clock. */
class KnelpuntHelper {
    @Inject
    Clock clock;

    Producer<String, String> producer;

    @POST
    void unseen(Verzoek verzoek) {}

    @Incoming("ergens")
    void on(String message) {}

    Instant now() {
        return Instant.now();
    }

    Object others() {
        return List.of(Fixtures.class, Mockito.class, Driver.class);
    }

    record Verzoek(String titel, List<String> labels) {}
}
