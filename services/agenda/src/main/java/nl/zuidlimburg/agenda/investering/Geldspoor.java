package nl.zuidlimburg.agenda.investering;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.register.Registers;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * Geldstromen that follow what another service says. Where an amount falls below what was given of it, the facts of the other are
 * right all the same: the coverage then shows what is given too much.
 */
@Singleton
class Geldspoor {
    private final EntityManager entities;
    private final Registers registers;
    private final Outbox outbox;
    private final Clock clock;

    Geldspoor(EntityManager entities, Registers registers, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.registers = registers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An amount as the other service says it. */
    record Bedrag(
            String code,
            String naam,
            Geldbron bronsoort,
            @Nullable String regeling,
            Zekerheid zekerheid,
            long bedragInCenten) {

        GeldstroomGegevens gegevens(String herkomst) {
            var bron = new Bron(herkomst, null, null, null, Bron.Verificatie.AFGELEID);
            return new GeldstroomGegevens(
                    kort(), naam, bronsoort, regeling, Inzet.NIEUW, zekerheid, bedragInCenten, herkomst, bron);
        }

        /** A code is no longer than codes are; what is cut off is kept apart by what it was. */
        private String kort() {
            return code.length() <= Code.MAX
                    ? code
                    : "geld-" + UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Records what is new, changes what differs, and makes nothing of what is no longer there. */
    void volg(String herkomst, List<Bedrag> bedragen, Zichtbaarheid niveau) {
        var bestaand = bij(herkomst).stream().collect(Collectors.toMap(Geldstroom::code, Function.identity()));
        for (var bedrag : bedragen) {
            var nieuw = bedrag.gegevens(herkomst);
            var item = bestaand.remove(nieuw.code());
            if (item == null) {
                var unused = registers.record(new Geldstroom(), nieuw, niveau);
            } else {
                wijzig(item, nieuw);
                toon(item, niveau);
            }
        }
        bestaand.values().forEach(weg -> wijzig(weg, weg.gegevens().leeg()));
    }

    void verberg(String herkomst) {
        bij(herkomst).stream()
                .filter(item -> item.zichtbaarheid() != Zichtbaarheid.INTERN)
                .forEach(item -> outbox.append(item, item.trekIn("De bron is niet meer gedeeld.", clock.instant())));
    }

    private void wijzig(Geldstroom item, GeldstroomGegevens nieuw) {
        if (!item.gegevens().equals(nieuw)) {
            outbox.append(item, item.wijzig(nieuw, clock.instant()));
        }
    }

    private void toon(Geldstroom item, Zichtbaarheid niveau) {
        var reden = "De bron is gedeeld.";
        if (niveau == Zichtbaarheid.OPENBAAR && item.zichtbaarheid() != Zichtbaarheid.OPENBAAR) {
            outbox.append(item, item.maakOpenbaar(reden, clock.instant()));
        } else if (niveau == Zichtbaarheid.PARTNERS && item.zichtbaarheid() == Zichtbaarheid.INTERN) {
            outbox.append(item, item.deel(reden, clock.instant()));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Geldstroom> bij(String herkomst) {
        return entities.createNativeQuery(
                        "select * from geldstroom where gegevens ->> 'herkomst' = :herkomst order by code for update",
                        Geldstroom.class)
                .setParameter("herkomst", herkomst)
                .getResultList();
    }
}
