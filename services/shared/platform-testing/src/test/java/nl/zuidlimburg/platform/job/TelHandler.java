package nl.zuidlimburg.platform.job;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.identity.CurrentActor;

/** Counts, and leaves a mark in the database for each step; the test says where it stumbles or waits. */
@Singleton
class TelHandler implements JobHandler<TelHandler.Telling> {
    private final Sql sql;
    private final CurrentActor actor;

    /** Tasks that wait before their third step, by name, once. */
    final Map<String, CountDownLatch> waiting = new ConcurrentHashMap<>();

    TelHandler(Sql sql, CurrentActor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    record Telling(String naam, long totaal, String gedrag) {}

    @Override
    public String kind() {
        return "tellen";
    }

    @Override
    public Class<Telling> payload() {
        return Telling.class;
    }

    @Override
    public Object run(Telling telling, Job job) throws InterruptedException {
        if (telling.gedrag().equals("weigeren")) {
            throw new RuleViolation("tellen", "Zo ver tellen wij niet.");
        }
        job.total(telling.totaal());
        for (long i = job.done() + 1; i <= telling.totaal(); i++) {
            step(telling, job, i);
        }
        return Map.of("geteldDoor", String.valueOf(actor.get().naam()));
    }

    private void step(Telling telling, Job job, long step) throws InterruptedException {
        var latch = step == 3 ? waiting.remove(telling.naam()) : null;
        if (latch != null) {
            latch.await();
        }
        boolean first = job.done() == 0;
        job.step(step, () -> {
            sql.update("insert into gedane_stap (taak, stap) values (?, ?)", telling.naam(), step);
            if (step % 2 == 0) {
                job.badRow(step, "getal", "is even");
            }
            if (telling.gedrag().equals("struikelen") && step == 3 && first) {
                throw new IllegalStateException("Stumbles once, as this test wants");
            }
        });
    }
}
