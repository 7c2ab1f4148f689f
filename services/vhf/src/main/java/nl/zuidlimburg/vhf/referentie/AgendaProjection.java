package nl.zuidlimburg.vhf.referentie;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the names of what agenda owns and this service refers to. */
@ApplicationScoped
class AgendaProjection {
    private static final Map<String, Referentie.Soort> SOORTEN = Map.of(
            "organisatie", Referentie.Soort.ORGANISATIE,
            "hoofdopgave", Referentie.Soort.HOOFDOPGAVE,
            "doorbraak", Referentie.Soort.DOORBRAAK,
            "focusonderdeel", Referentie.Soort.FOCUSONDERDEEL);

    private final Inbox inbox;
    private final Referenties referenties;

    AgendaProjection(Inbox inbox, Referenties referenties) {
        this.inbox = inbox;
        this.referenties = referenties;
    }

    @Incoming("agenda")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive("agenda-referenties", record, this::apply);
    }

    private void apply(IncomingEvent event) {
        int streep = event.type().lastIndexOf('-');
        var soort = SOORTEN.get(event.type().substring(0, Math.max(streep, 0)));
        if (soort == null) {
            return;
        }
        switch (event.type().substring(streep + 1)) {
            case "ingetrokken" -> referenties.verberg(soort, event.subject());
            case "opgenomen", "gewijzigd" -> {
                var item = event.data(Item.class);
                referenties.neemOp(soort, item.id(), item.code(), item.naam());
            }
            default -> {
                // Other facts change no name.
            }
        }
    }

    /** The part of a reference item that this reader uses. */
    record Item(UUID id, String code, String naam) {}
}
