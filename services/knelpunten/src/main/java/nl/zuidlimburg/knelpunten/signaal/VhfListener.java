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

/** A barrière in a neighbourhood is wider than a knelpunt: only one that lies in the law becomes a draft. */
@ApplicationScoped
class VhfListener {
    private final Inbox inbox;
    private final Kandidaten kandidaten;

    VhfListener(Inbox inbox, Kandidaten kandidaten) {
        this.inbox = inbox;
        this.kandidaten = kandidaten;
    }

    @Incoming("vhf")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive("vhf-barrieres", record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (!event.type().equals("barriere-geregistreerd")) {
            return;
        }
        var barriere = event.data(Barriere.class);
        if (barriere.aard().equals("wettelijk") && barriere.knelpunt() == null) {
            kandidaten.maak(new Kandidaat(
                    "urn:zl:vhf:barriere:" + barriere.id(),
                    barriere.titel(),
                    barriere.omschrijving(),
                    barriere.gevolg(),
                    barriere.plaats(),
                    barriere.melder(),
                    "achterstanden",
                    "vhf",
                    "Barriere uit een gesprek over de wijkaanpak"));
        }
    }

    /** The part of a barrière that this reader uses. */
    record Barriere(
            UUID id,
            String titel,
            String omschrijving,
            String aard,
            @Nullable String gevolg,
            @Nullable String plaats,
            String melder,
            @Nullable UUID knelpunt) {}
}
