package nl.zuidlimburg.vhf.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.vhf.cumulatie.Cumulaties;
import nl.zuidlimburg.vhf.meting.Metingen;
import nl.zuidlimburg.vhf.meting.Metingsoort;
import nl.zuidlimburg.vhf.scenario.Scenario;
import nl.zuidlimburg.vhf.scenario.Scenarios;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Computes the order of the real wijken and gemeenten once, with the standard scenario, for everyone to see. */
@ApplicationScoped
class CumulatieDemo {
    private final Cumulaties cumulaties;
    private final Scenarios scenarios;
    private final Metingen metingen;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final EntityManager em;
    private final Clock clock;
    private final boolean laden;

    CumulatieDemo(
            Cumulaties cumulaties,
            Scenarios scenarios,
            Metingen metingen,
            Outbox outbox,
            CurrentActor actor,
            EntityManager em,
            Clock clock,
            @ConfigProperty(name = "demo.laden") boolean laden) {
        this.cumulaties = cumulaties;
        this.scenarios = scenarios;
        this.metingen = metingen;
        this.outbox = outbox;
        this.actor = actor;
        this.em = em;
        this.clock = clock;
        this.laden = laden;
    }

    /** After the figures, before the work that is ordered by it. */
    void start(@Observes @Priority(DemoLader.EERST + 100) StartupEvent started) {
        if (laden) {
            actor.runAs(Actor.system("demo"), () -> QuarkusTransaction.requiringNew()
                    .call(this::bereken));
        }
    }

    /** Says whether it computed: not when another start or replica did so before, or there is no nulmeting. */
    boolean bereken() {
        var nulmeting = metingen.laatste(Metingsoort.NULMETING);
        if (nulmeting.isEmpty() || !eerste()) {
            return false;
        }
        var cumulatie = cumulaties.bereken(
                scenarios.zichtbaar(Scenario.STANDAARD), nulmeting.get(), null, "De cijfers van de nulmeting");
        outbox.append(cumulatie, cumulatie.maakOpenbaar("Openbare cijfers van het CBS", clock.instant()));
        return true;
    }

    private boolean eerste() {
        return em.createNativeQuery(
                                "insert into geladen (naam, op) values ('cumulatie', :nu) on conflict (naam) do nothing")
                        .setParameter("nu", clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
