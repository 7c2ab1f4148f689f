package nl.zuidlimburg.knelpunten.referentie;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the names of what agenda owns, and what its doorbraken promised to this register. */
@ApplicationScoped
class AgendaProjection {
    private static final Map<String, Referentie.Soort> SOORTEN = Map.of(
            "organisatie", Referentie.Soort.ORGANISATIE,
            "hoofdopgave", Referentie.Soort.HOOFDOPGAVE,
            "doorbraak", Referentie.Soort.DOORBRAAK,
            "focusonderdeel", Referentie.Soort.FOCUSONDERDEEL);

    private final Inbox inbox;
    private final Referenties referenties;
    private final EntityManager em;

    AgendaProjection(Inbox inbox, Referenties referenties, EntityManager em) {
        this.inbox = inbox;
        this.referenties = referenties;
        this.em = em;
    }

    @Incoming("agenda")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive("agenda-referenties", record, this::apply);
    }

    private void apply(IncomingEvent event) {
        int streep = event.type().lastIndexOf('-');
        var ding = event.type().substring(0, Math.max(streep, 0));
        var feit = event.type().substring(streep + 1);
        var soort = SOORTEN.get(ding);
        if (soort != null && feit.equals("ingetrokken")) {
            referenties.verberg(soort, event.subject());
        } else if (soort != null && (feit.equals("opgenomen") || feit.equals("gewijzigd"))) {
            var item = event.data(Item.class);
            referenties.neemOp(soort, item.id(), item.code(), item.naam());
        } else if (ding.equals("inbreng")) {
            neemInbrengOp(event.data(Inbreng.class));
        }
    }

    private void neemInbrengOp(Inbreng inbreng) {
        if (!inbreng.bestemming().equals("knelpunten")) {
            return;
        }
        em.createNativeQuery("""
                        insert into inbreng (id, doorbraak, omschrijving, toegezegd_op, geleverd_op)
                        values (:id, :doorbraak, :omschrijving, :toegezegd, :geleverd)
                        on conflict (id) do update set omschrijving = excluded.omschrijving,
                            toegezegd_op = excluded.toegezegd_op, geleverd_op = excluded.geleverd_op""")
                .setParameter("id", inbreng.id())
                .setParameter("doorbraak", inbreng.doorbraak())
                .setParameter("omschrijving", inbreng.omschrijving())
                .setParameter("toegezegd", datum(inbreng.toegezegdOp()))
                .setParameter("geleverd", datum(inbreng.geleverdOp()))
                .executeUpdate();
    }

    private static @Nullable String datum(@Nullable Datum datum) {
        return datum == null ? null : datum.waarde();
    }

    /** The part of a reference item that this reader uses. */
    record Item(UUID id, String code, String naam) {}

    /** The part of an inbreng that this reader uses. */
    record Inbreng(
            UUID id,
            String doorbraak,
            String bestemming,
            String omschrijving,
            @Nullable Datum toegezegdOp,
            @Nullable Datum geleverdOp) {}

    record Datum(String waarde) {}
}
