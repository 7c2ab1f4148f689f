package nl.zuidlimburg.panorama.ruimteclaim;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.zuidlimburg.panorama.ruimteclaim.Bronfeiten.Interventie;
import nl.zuidlimburg.panorama.ruimteclaim.Bronfeiten.Maatregel;
import nl.zuidlimburg.panorama.ruimteclaim.Bronfeiten.Toezegging;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What other services ask of the space becomes a claim that follows them. */
@ApplicationScoped
class ClaimbronListener {
    private final Inbox inbox;
    private final Claimbronnen bronnen;

    ClaimbronListener(Inbox inbox, Claimbronnen bronnen) {
        this.inbox = inbox;
        this.bronnen = bronnen;
    }

    @Incoming("water-maatregelen")
    @Blocking
    void water(ConsumerRecord<String, byte[]> record) {
        inbox.receive("panorama-claims-water", record, event -> {
            if (event.type().startsWith("maatregel-")) {
                volg(event, "maatregel", urn -> event.data(Maatregel.class).claim(urn, event.zichtbaarheid()));
            }
        });
    }

    @Incoming("vhf-interventies")
    @Blocking
    void vhf(ConsumerRecord<String, byte[]> record) {
        inbox.receive("panorama-claims-vhf", record, event -> {
            if (event.type().startsWith("interventie-")) {
                volg(event, "interventie", urn -> event.data(Interventie.class).claim(urn, event.zichtbaarheid()));
            }
        });
    }

    @Incoming("agenda-inbreng")
    @Blocking
    void agenda(ConsumerRecord<String, byte[]> record) {
        inbox.receive("panorama-claims-agenda", record, event -> {
            if (event.type().startsWith("inbreng-") || event.type().startsWith("doorbraak-inbreng")) {
                volg(event, "inbreng", urn -> event.data(Toezegging.class).claim(urn, event.zichtbaarheid()));
            }
        });
    }

    private interface Lezer {
        Optional<Claimbron> lees(String urn);
    }

    /** A withdrawal carries no state, and a source may have stopped to ask for space. */
    private void volg(IncomingEvent event, String soort, Lezer lezer) {
        var urn = "urn:zl:" + event.service() + ":" + soort + ":" + event.subject();
        var bron = event.type().endsWith("-ingetrokken") ? Optional.<Claimbron>empty() : lezer.lees(urn);
        bron.ifPresentOrElse(
                bronnen::volg, () -> bronnen.verval(urn, "De bron vraagt geen ruimte meer, of is niet meer gedeeld."));
    }
}
