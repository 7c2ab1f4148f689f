package nl.zuidlimburg.knelpunten.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import nl.zuidlimburg.knelpunten.knelpunt.Knelpunt;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus;
import nl.zuidlimburg.knelpunten.knelpunt.Melden;
import nl.zuidlimburg.knelpunten.knelpunt.Spoor;
import nl.zuidlimburg.knelpunten.oplossing.Oplossen;
import nl.zuidlimburg.knelpunten.oplossing.OplossingInvoer;
import nl.zuidlimburg.knelpunten.wet.Wettenlijst;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the real cases once, by the same commands as anyone, so that their facts are published. */
@ApplicationScoped
class DemoLader {
    private static final Logger LOG = Logger.getLogger(DemoLader.class);
    private static final String BESTAND = "/demo/knelpunten.json";

    private final Wettenlijst wettenlijst;
    private final Melden melden;
    private final Oplossen oplossen;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;
    private final boolean laden;

    DemoLader(
            Wettenlijst wettenlijst,
            Melden melden,
            Oplossen oplossen,
            Outbox outbox,
            CurrentActor actor,
            EntityManager em,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "demo.laden") boolean laden) {
        this.wettenlijst = wettenlijst;
        this.melden = melden;
        this.oplossen = oplossen;
        this.outbox = outbox;
        this.actor = actor;
        this.em = em;
        this.json = json;
        this.clock = clock;
        this.laden = laden;
    }

    void start(@Observes StartupEvent started) {
        if (laden) {
            int geladen = actor.runAs(Actor.system("demo"), () -> QuarkusTransaction.requiringNew()
                    .call(this::laad));
            LOG.infof("Demo content: %d knelpunten loaded", geladen);
        }
    }

    /** Says how many it loaded: none when another start or replica did so before. */
    int laad() {
        int eerste = em.createNativeQuery(
                        "insert into geladen (naam, op) values ('knelpunten', :nu) on conflict (naam) do nothing")
                .setParameter("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (eerste == 0) {
            return 0;
        }
        // First the laws: they give the references of the cases their titles.
        wettenlijst.laadDemo();
        var gevallen = lees();
        gevallen.forEach(this::neemOp);
        return gevallen.size();
    }

    private void neemOp(DemoKnelpunt geval) {
        var knelpunt = melden.meld(geval.knelpunt());
        if (geval.status() != KnelpuntStatus.GEMELD) {
            doe(knelpunt, (k, nu) -> k.neemInBeoordeling(geval.reden(), nu));
        }
        if (geval.status().isVastgesteld()) {
            doe(knelpunt, (k, nu) -> k.stelVast(geval.reden(), nu));
        }
        if (geval.spoor() != null) {
            Spoor spoor = geval.spoor();
            doe(knelpunt, (k, nu) -> k.neemInOplossing(spoor, geval.reden(), nu));
        }
        if (geval.status() == KnelpuntStatus.OPGELOST) {
            var datum = Objects.requireNonNull(geval.datum(), () -> geval.code() + " has no date");
            doe(knelpunt, (k, nu) -> k.losOp(geval.reden(), datum, nu));
        }
        legOplossingVast(geval, knelpunt);
    }

    private void doe(Knelpunt knelpunt, BiFunction<Knelpunt, Instant, KnelpuntEvent> opdracht) {
        outbox.append(knelpunt, opdracht.apply(knelpunt, clock.instant()));
    }

    private void legOplossingVast(DemoKnelpunt geval, Knelpunt knelpunt) {
        var richting = geval.oplossing();
        if (richting == null) {
            return;
        }
        var oplossing = oplossen.legVast(new OplossingInvoer(
                richting.titel(),
                richting.omschrijving(),
                richting.soort(),
                null,
                richting.stadium(),
                null,
                richting.repliceerbaar(),
                null,
                List.of(knelpunt.id()),
                null,
                geval.knelpunt().bronnen(),
                Zichtbaarheid.OPENBAAR,
                geval.reden()));
        if (geval.toepassing() != null) {
            oplossen.pasToe(oplossing, geval.toepassing());
        }
    }

    private List<DemoKnelpunt> lees() {
        try (var in = Objects.requireNonNull(DemoLader.class.getResourceAsStream(BESTAND), BESTAND)) {
            return json.readValue(in, new TypeReference<List<DemoKnelpunt>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BESTAND, e);
        }
    }
}
