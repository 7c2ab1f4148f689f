package nl.zuidlimburg.vhf.barriere;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** The fate of a knelpunt is that of the barrière it came from. */
@ApplicationScoped
class KnelpuntListener {
    private static final String HERKOMST = "urn:zl:vhf:barriere:";
    private static final String INGETROKKEN = "knelpunt-ingetrokken";

    private final Inbox inbox;
    private final Barrieres barrieres;
    private final Werkbank bank;

    KnelpuntListener(Inbox inbox, Barrieres barrieres, Werkbank bank) {
        this.inbox = inbox;
        this.barrieres = barrieres;
        this.bank = bank;
    }

    @Incoming("knelpunten")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive("vhf-barrieres", record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (event.type().equals(INGETROKKEN)) {
            var reden = event.data(Ingetrokken.class).feit().reden();
            elk(barrieres.bij(event.subject(), List.of()), b -> b.verliesZichtOp(event.subject(), reden, bank.nu()));
        } else if (event.type().startsWith("knelpunt-")) {
            volg(event.data(Knelpunt.class), event.time());
        }
    }

    private void volg(Knelpunt knelpunt, Instant wanneer) {
        var stand = knelpunt.stand();
        elk(barrieres.bij(knelpunt.id(), knelpunt.barrieres()), b -> b.volg(stand, wanneer));
    }

    private void elk(List<Barriere> gevonden, Function<Barriere, Optional<Event>> opdracht) {
        gevonden.forEach(b -> opdracht.apply(b).ifPresent(feit -> bank.legVast(b, feit)));
    }

    /** The part of a knelpunt that this reader uses. */
    record Knelpunt(
            UUID id,
            @Nullable String nummer,
            String status,
            @Nullable List<Herkomst> herkomsten,
            KnelpuntStand.@Nullable Vervanger opgegaanIn,
            @Nullable List<Deel> samengevoegdUit,
            @Nullable Feit feit) {

        List<UUID> barrieres() {
            return lijst(herkomsten).stream()
                    .map(Herkomst::urn)
                    .filter(urn -> urn.startsWith(HERKOMST))
                    .flatMap(urn -> id(urn.substring(HERKOMST.length())))
                    .toList();
        }

        KnelpuntStand stand() {
            return new KnelpuntStand(
                    id,
                    nummer,
                    status,
                    opgegaanIn,
                    lijst(samengevoegdUit).stream().map(Deel::id).toList(),
                    feit == null ? null : feit.reden(),
                    feit == null ? null : feit.geldigOp());
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

    record Feit(@Nullable String reden, @Nullable LocalDate geldigOp) {}

    record Ingetrokken(Reden feit) {}

    record Reden(String reden) {}
}
