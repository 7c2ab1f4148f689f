package nl.zuidlimburg.agenda.startinhoud;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.zuidlimburg.agenda.afspraak.Afspraak;
import nl.zuidlimburg.agenda.afspraak.AfspraakGegevens;
import nl.zuidlimburg.agenda.besluit.Besluit;
import nl.zuidlimburg.agenda.besluit.BesluitGegevens;
import nl.zuidlimburg.agenda.burgerinitiatief.Burgerinitiatief;
import nl.zuidlimburg.agenda.burgerinitiatief.BurgerinitiatiefGegevens;
import nl.zuidlimburg.agenda.burgerinitiatief.Fonds;
import nl.zuidlimburg.agenda.burgerinitiatief.FondsGegevens;
import nl.zuidlimburg.agenda.communicatie.Communicatieactiviteit;
import nl.zuidlimburg.agenda.communicatie.CommunicatieactiviteitGegevens;
import nl.zuidlimburg.agenda.document.Document;
import nl.zuidlimburg.agenda.document.DocumentGegevens;
import nl.zuidlimburg.agenda.doorbraak.Doorbraak;
import nl.zuidlimburg.agenda.doorbraak.DoorbraakGegevens;
import nl.zuidlimburg.agenda.focusonderdeel.Focusonderdeel;
import nl.zuidlimburg.agenda.focusonderdeel.FocusonderdeelGegevens;
import nl.zuidlimburg.agenda.hoofdopgave.Hoofdopgave;
import nl.zuidlimburg.agenda.hoofdopgave.HoofdopgaveGegevens;
import nl.zuidlimburg.agenda.investering.Geldstroom;
import nl.zuidlimburg.agenda.investering.GeldstroomGegevens;
import nl.zuidlimburg.agenda.mijlpaal.Mijlpaal;
import nl.zuidlimburg.agenda.mijlpaal.MijlpaalGegevens;
import nl.zuidlimburg.agenda.monitoring.Monitoringbron;
import nl.zuidlimburg.agenda.monitoring.MonitoringbronGegevens;
import nl.zuidlimburg.agenda.monitoring.Welvaartsindicator;
import nl.zuidlimburg.agenda.monitoring.WelvaartsindicatorGegevens;
import nl.zuidlimburg.agenda.organisatie.Organisatie;
import nl.zuidlimburg.agenda.organisatie.OrganisatieGegevens;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.register.RegisterItem;
import nl.zuidlimburg.platform.register.Registers;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What the programme starts with, from the Startagenda: published on the first start, so that every other service can
 * refer to it. Later starts, and other replicas, find it there; a register
 * that came later gets its content on the next start.
 */
@ApplicationScoped
class Startinhoud {
    private static final Logger LOG = Logger.getLogger(Startinhoud.class);

    /** Held for the transaction that loads, so that one replica does. */
    private static final long LOCK = 20_211_209L;

    private final Registers registers;
    private final EntityManager entities;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final boolean laden;

    Startinhoud(
            Registers registers,
            EntityManager entities,
            CurrentActor actor,
            ObjectMapper json,
            @ConfigProperty(name = "agenda.startinhoud.laden") boolean laden) {
        this.registers = registers;
        this.entities = entities;
        this.actor = actor;
        this.json = json;
        this.laden = laden;
    }

    void laad(@Observes @Priority(100) StartupEvent started) {
        if (laden) {
            int aantal = actor.runAs(Actor.system("startinhoud"), () -> QuarkusTransaction.requiringNew()
                    .call(this::laadEenmaal));
            LOG.infof("Start content: %d items recorded", aantal);
        }
    }

    private int laadEenmaal() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
        return neemOp("hoofdopgaven", HoofdopgaveGegevens.class, Hoofdopgave::new)
                + neemOp("doorbraken", DoorbraakGegevens.class, Doorbraak::new)
                + neemOp("focusonderdelen", FocusonderdeelGegevens.class, Focusonderdeel::new)
                + neemOp("organisaties", OrganisatieGegevens.class, Organisatie::new)
                + neemOp("mijlpalen", MijlpaalGegevens.class, Mijlpaal::new)
                + neemOp("documenten", DocumentGegevens.class, Document::new)
                + neemOp("afspraken", AfspraakGegevens.class, Afspraak::new)
                + neemOp("besluiten", BesluitGegevens.class, Besluit::new)
                + neemOp("burgerinitiatieven", BurgerinitiatiefGegevens.class, Burgerinitiatief::new)
                + neemOp("fondsen", FondsGegevens.class, Fonds::new)
                + neemOp("monitoringbronnen", MonitoringbronGegevens.class, Monitoringbron::new)
                + neemOp("welvaartsindicatoren", WelvaartsindicatorGegevens.class, Welvaartsindicator::new)
                + neemOp("communicatieactiviteiten", CommunicatieactiviteitGegevens.class, Communicatieactiviteit::new)
                + neemOp("geldstromen", GeldstroomGegevens.class, Geldstroom::new);
    }

    private <I extends RegisterItem<G>, G extends RegisterData> int neemOp(
            String bestand, Class<G> type, Supplier<I> maker) {
        long aanwezig = entities.createQuery(
                        "select count(*) from " + maker.get().getClass().getSimpleName(), Long.class)
                .getSingleResult();
        if (aanwezig > 0) {
            return 0;
        }
        List<G> inhoud = lees("/startinhoud/" + bestand + ".json", type);
        inhoud.forEach(gegevens -> registers.record(maker.get(), gegevens, Zichtbaarheid.OPENBAAR));
        return inhoud.size();
    }

    private <G> List<G> lees(String bestand, Class<G> type) {
        try (var stream = Objects.requireNonNull(Startinhoud.class.getResourceAsStream(bestand), bestand)) {
            return json.readerForListOf(type).readValue(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + bestand, e);
        }
    }
}
