package nl.zuidlimburg.vhf.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.vhf.interventie.Financiering;
import nl.zuidlimburg.vhf.interventie.Financiering.Financieringsbron;
import nl.zuidlimburg.vhf.interventie.Interventie;
import nl.zuidlimburg.vhf.interventie.InterventieGegevens;
import nl.zuidlimburg.vhf.toekenning.ToekenningGegevens;
import nl.zuidlimburg.vhf.toekenning.Toekenningen;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the real awards with what each source says, and the interventies that those sources name; once. */
@ApplicationScoped
class Werkdemo {
    private static final Logger LOG = Logger.getLogger(Werkdemo.class);
    private static final String BESTAND = "/demo/werk.json";

    /** Held for the transaction that loads, so that one replica does. */
    private static final long LOCK = 20_210_715L;

    private final Toekenningen toekenningen;
    private final Werkbank bank;
    private final CurrentActor actor;
    private final EntityManager em;
    private final ObjectMapper json;
    private final boolean laden;

    Werkdemo(
            Toekenningen toekenningen,
            Werkbank bank,
            CurrentActor actor,
            EntityManager em,
            ObjectMapper json,
            @ConfigProperty(name = "demo.laden") boolean laden) {
        this.toekenningen = toekenningen;
        this.bank = bank;
        this.actor = actor;
        this.em = em;
        this.json = json;
        this.laden = laden;
    }

    /** After the areas that the awards name. */
    void start(@Observes @Priority(5000) StartupEvent started) {
        if (laden) {
            int aantal = actor.runAs(Actor.system("demo"), () -> QuarkusTransaction.requiringNew()
                    .call(this::laad));
            LOG.infof("Demo content: %d toekenningen and interventies loaded", aantal);
        }
    }

    /** Says how many it loaded: none when another start or replica did so before. */
    int laad() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
        var inhoud = lees();
        if (toekenningen.count("code", inhoud.toekenningen().getFirst().code()) > 0) {
            return 0;
        }
        var ids = new HashMap<String, UUID>();
        for (var gegevens : inhoud.toekenningen()) {
            ids.put(gegevens.code(), bank.neemOp(toekenningen.uitBron(gegevens)).id());
        }
        inhoud.interventies().forEach(i -> neemOp(i, ids));
        return inhoud.toekenningen().size() + inhoud.interventies().size();
    }

    private void neemOp(Genoemd genoemd, Map<String, UUID> ids) {
        var id = Objects.requireNonNull(ids.get(genoemd.toekenning()), genoemd.toekenning());
        var fonds = new Financiering(Financieringsbron.VOLKSHUISVESTINGSFONDS, id, null, null);
        var deal = new Financiering(Financieringsbron.REGIO_DEAL, null, "Regio Deal Parkstad Limburg", null);
        var gegevens = genoemd.interventie().met(genoemd.regioDeal() ? List.of(fonds, deal) : List.of(fonds));
        bank.neemOp(new Interventie(gegevens, null, Zichtbaarheid.OPENBAAR, bank.nu()));
    }

    private Inhoud lees() {
        try (var in = Objects.requireNonNull(Werkdemo.class.getResourceAsStream(BESTAND), BESTAND)) {
            return json.readValue(in, Inhoud.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BESTAND, e);
        }
    }

    record Inhoud(List<ToekenningGegevens> toekenningen, List<Genoemd> interventies) {}

    /** @param toekenning code of the award that pays for it */
    record Genoemd(String toekenning, boolean regioDeal, InterventieGegevens interventie) {}
}
