package nl.zuidlimburg.water.maatregel;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** A knelpunt blocks the measure that it came from, and its solution unblocks what it blocks. */
@ApplicationScoped
class KnelpuntListener {
    private static final String HERKOMST = "urn:zl:water:maatregel:";

    private final Inbox inbox;
    private final Maatregelen maatregelen;
    private final Werkbank bank;

    KnelpuntListener(Inbox inbox, Maatregelen maatregelen, Werkbank bank) {
        this.inbox = inbox;
        this.maatregelen = maatregelen;
        this.bank = bank;
    }

    @Incoming("knelpunten")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive("water-maatregelen", record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (event.type().equals("knelpunt-ingetrokken")) {
            volg(KnelpuntStand.uitZicht(event.subject()), List.of());
        } else if (event.type().startsWith("knelpunt-")) {
            var knelpunt = event.data(Knelpunt.class);
            volg(knelpunt.stand(event.type().equals("knelpunt-vastgesteld")), knelpunt.maatregelen());
        }
    }

    private void volg(KnelpuntStand stand, List<UUID> herkomsten) {
        for (var maatregel : maatregelen.bij(stand.id(), stand.uit(), herkomsten)) {
            Knelpuntspoor.volg(maatregel, stand, herkomsten.contains(maatregel.id()), bank.nu())
                    .ifPresent(feit -> bank.legVast(maatregel, feit));
        }
    }

    /** The part of a knelpunt that this reader uses. */
    record Knelpunt(
            UUID id,
            @Nullable String nummer,
            @Nullable String titel,
            String status,
            @Nullable List<Herkomst> herkomsten,
            KnelpuntStand.@Nullable Vervanger opgegaanIn,
            @Nullable List<Deel> samengevoegdUit,
            @Nullable Feit feit) {

        List<UUID> maatregelen() {
            return lijst(herkomsten).stream()
                    .map(Herkomst::urn)
                    .filter(urn -> urn.startsWith(HERKOMST))
                    .flatMap(urn -> id(urn.substring(HERKOMST.length())))
                    .toList();
        }

        KnelpuntStand stand(boolean zojuistVastgesteld) {
            return new KnelpuntStand(
                    id,
                    nummer,
                    titel,
                    status,
                    zojuistVastgesteld,
                    opgegaanIn,
                    lijst(samengevoegdUit).stream().map(Deel::id).toList(),
                    feit == null ? null : feit.reden());
        }

        private static Stream<UUID> id(String tekst) {
            try {
                return Stream.of(UUID.fromString(tekst));
            } catch (IllegalArgumentException e) {
                return Stream.empty();
            }
        }

        private static <T> List<T> lijst(@Nullable List<T> gegeven) {
            return gegeven == null ? List.of() : gegeven;
        }
    }

    record Herkomst(String urn) {}

    record Deel(UUID id) {}

    record Feit(@Nullable String reden) {}
}
