package nl.zuidlimburg.panorama.strategie;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows the gemeenten: their names, and which became part of which. */
@ApplicationScoped
class GebiedListener {
    private final Inbox inbox;
    private final Gemeenten gemeenten;

    GebiedListener(Inbox inbox, Gemeenten gemeenten) {
        this.inbox = inbox;
        this.gemeenten = gemeenten;
    }

    @Incoming("vhf-gebieden")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive("panorama-gemeenten", record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (event.type().equals("gebied-opgenomen") || event.type().equals("gebied-gewijzigd")) {
            var gebied = event.data(Gebied.class);
            if (gebied.soort().equals("gemeente")) {
                var opvolgers = gebied.opvolgers();
                gemeenten.neemOver(
                        gebied.code(), gebied.naam(), opvolgers == null ? List.of() : opvolgers, gebied.geldigTot());
            }
        }
    }

    /** The part of an area that this reader uses. */
    record Gebied(
            String code,
            String soort,
            String naam,
            @Nullable List<String> opvolgers,
            @Nullable Integer geldigTot) {}
}
