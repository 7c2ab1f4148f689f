package nl.zuidlimburg.knelpunten.signaal;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.signaal.Kandidaten.Kandidaat;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** A water measure that the law blocks, and for which nobody named a knelpunt yet, becomes a draft. */
@ApplicationScoped
class WaterListener {
    private final Inbox inbox;
    private final Kandidaten kandidaten;

    WaterListener(Inbox inbox, Kandidaten kandidaten) {
        this.inbox = inbox;
        this.kandidaten = kandidaten;
    }

    @Incoming("water")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive("water-maatregelen", record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (!event.type().equals("maatregel-geblokkeerd")) {
            return;
        }
        var maatregel = event.data(Maatregel.class);
        var blokkade = maatregel.feit();
        if (blokkade.oorzaak().equals("wettelijk") && blokkade.knelpunt() == null) {
            kandidaten.maak(new Kandidaat(
                    "urn:zl:water:maatregel:" + maatregel.id(),
                    "Maatregel geblokkeerd: " + maatregel.naam(),
                    blokkade.toelichting(),
                    "De maatregel " + maatregel.naam() + " kan niet worden uitgevoerd.",
                    maatregel.gebied(),
                    maatregel.trekker(),
                    "wateroverlast",
                    "water",
                    "Watermaatregel geblokkeerd om een wettelijke reden"));
        }
    }

    /** The part of a blocked measure that this reader uses. */
    record Maatregel(
            UUID id, String naam, String trekker, @Nullable String gebied, Blokkade feit) {}

    record Blokkade(
            String oorzaak, String toelichting, @Nullable UUID knelpunt) {}
}
