package nl.zuidlimburg.notities.gedeeld;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class GedeeldeNotitieProjection {
    private final Inbox inbox;
    private final EntityManager entities;

    GedeeldeNotitieProjection(Inbox inbox, EntityManager entities) {
        this.inbox = inbox;
        this.entities = entities;
    }

    @Incoming("notities")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive("notities-gelezen", record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (!event.type().startsWith("notitie-")) {
            return;
        }
        if (event.type().equals("notitie-ingetrokken")) {
            entities.createQuery("delete from GedeeldeNotitie where id = :id")
                    .setParameter("id", event.subject())
                    .executeUpdate();
            return;
        }
        var gelezen = event.data(Gelezen.class);
        var notitie = new GedeeldeNotitie();
        notitie.id = gelezen.id();
        notitie.versie = gelezen.versie();
        notitie.titel = gelezen.titel();
        notitie.status = gelezen.status();
        entities.merge(notitie);
    }

    /** The part of a note that this reader uses. */
    record Gelezen(UUID id, long versie, String titel, String status) {}
}
