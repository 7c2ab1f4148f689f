package nl.zuidlimburg.vhf.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.register.Registers;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** The scenarios, of which one is there from the start. */
@ApplicationScoped
public class Scenarios implements PanacheRepositoryBase<Scenario, UUID> {
    /** Before anything is computed with it. */
    private static final int EERST = 50;

    private static final ScenarioGegevens STANDAARD = new ScenarioGegevens(
            Scenario.STANDAARD,
            "Standaard: alles telt even zwaar",
            "Elk domein telt even zwaar, en binnen een domein elke indicator. Het programma heeft geen andere gewichten"
                    + " vastgesteld; wie anders weegt maakt een eigen scenario.",
            List.of(),
            List.of());

    private final Registers registers;
    private final Access access;
    private final CurrentActor actor;
    private final Clock clock;

    Scenarios(Registers registers, Access access, CurrentActor actor, Clock clock) {
        this.registers = registers;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** By code or by key; {@code ItemNotFound} where there is none that the caller may know of. */
    public Scenario zichtbaar(String kenmerk) {
        return access.visible(
                find("code = ?1 or cast(id as String) = ?1", kenmerk)
                        .firstResultOptional()
                        .orElse(null),
                "scenario",
                kenmerk);
    }

    void start(@Observes @Priority(EERST) StartupEvent started) {
        actor.runAs(
                Actor.system("start"), () -> QuarkusTransaction.requiringNew().call(this::neemStandaardOp));
    }

    private boolean neemStandaardOp() {
        boolean eerste = getEntityManager()
                        .createNativeQuery(
                                "insert into geladen (naam, op) values ('standaardscenario', :nu) on conflict (naam) do nothing")
                        .setParameter("nu", clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
        if (eerste) {
            registers.record(new Scenario(), STANDAARD, Zichtbaarheid.OPENBAAR);
        }
        return eerste;
    }
}
