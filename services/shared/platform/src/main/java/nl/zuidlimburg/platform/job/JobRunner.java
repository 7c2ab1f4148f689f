package nl.zuidlimburg.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.value.Ids;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs a task: claims it, calls its handler on behalf of the submitter, and records the end. */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final JobTable table;
    private final Map<String, JobHandler<?>> handlers;
    private final ObjectMapper json;
    private final CurrentActor actor;
    private final JobConfig config;
    private final UUID replica = Ids.next();
    private final Set<Held> inHand = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    JobRunner(
            JobTable table,
            @All List<JobHandler<?>> handlers,
            ObjectMapper json,
            CurrentActor actor,
            JobConfig config) {
        this.table = table;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.json = json;
        this.actor = actor;
        this.config = config;
    }

    boolean hasHandlers() {
        return !handlers.isEmpty();
    }

    /** Answers false when there is nothing to do. */
    boolean runNext() {
        // A holder per claim: after a takeover by this very replica the earlier attempt is fenced too.
        var holder = Ids.next();
        var claimed =
                stopping ? Optional.<JobTable.Claimed>empty() : table.claim(holder, handlers.keySet(), config.lease());
        claimed.ifPresent(task -> run(task, new Held(task, holder)));
        return claimed.isPresent();
    }

    void extendLeases() {
        for (var held : inHand) {
            if (!table.extend(held.task.id(), held.holder, config.lease())) {
                LOG.warnf("Task %s is no longer ours (replica %s)", held.task.id(), replica);
            }
        }
    }

    void stop() {
        stopping = true;
    }

    private void run(JobTable.Claimed task, Held held) {
        if (task.attempt() > config.attempts()) {
            fail(held, "De taak is " + config.attempts() + " keer onderbroken en wordt niet opnieuw geprobeerd.");
            return;
        }
        inHand.add(held);
        try {
            var result = actor.runAs(task.submitter(), () -> handle(handlers.get(task.kind()), held));
            table.end(task.id(), held.holder, TaakStatus.GEREED, result, null);
        } catch (Stopped e) {
            onStopped(held, e);
        } catch (RuleViolation | InvalidInput e) {
            fail(held, e.getMessage());
        } catch (RuntimeException e) {
            onFailure(task, held, e);
        } finally {
            inHand.remove(held);
        }
    }

    private <P> @Nullable Object handle(@Nullable JobHandler<P> handler, Held held) {
        try {
            return Objects.requireNonNull(handler).run(json.treeToValue(held.task.payload(), handler.payload()), held);
        } catch (JsonProcessingException e) {
            throw new InvalidInput("invoer", "kan niet worden gelezen door deze versie");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void onStopped(Held held, Stopped stopped) {
        if (stopped.isCancelled()) {
            table.end(held.task.id(), held.holder, TaakStatus.GEANNULEERD, null, null);
        } else if (stopping) {
            table.release(held.task.id(), held.holder, Duration.ZERO);
        } else {
            LOG.warnf("Task %s went on elsewhere", held.task.id());
        }
    }

    private void onFailure(JobTable.Claimed task, Held held, RuntimeException e) {
        if (task.attempt() < config.attempts()) {
            LOG.warnf(e, "Task %s (%s) failed at attempt %d; trying again", task.id(), task.kind(), task.attempt());
            table.release(task.id(), held.holder, config.pause().multipliedBy(1L << (task.attempt() - 1)));
        } else {
            LOG.errorf(e, "Task %s (%s) failed for good", task.id(), task.kind());
            fail(
                    held,
                    "Er ging iets mis dat niet aan de invoer ligt. Meld kenmerk " + task.id() + " bij de beheerder.");
        }
    }

    private void fail(Held held, @Nullable String message) {
        table.end(held.task.id(), held.holder, TaakStatus.MISLUKT, null, message);
    }

    /** A task while this replica holds it. */
    private final class Held implements Job {
        private final JobTable.Claimed task;
        private final UUID holder;

        private Held(JobTable.Claimed task, UUID holder) {
            this.task = task;
            this.holder = holder;
        }

        @Override
        public long done() {
            return task.done();
        }

        @Override
        public void total(long total) {
            table.total(task.id(), holder, total);
        }

        @Override
        public void step(long done, Runnable part) {
            if (stopping) {
                throw Stopped.lost();
            }
            QuarkusTransaction.requiringNew().run(() -> {
                table.advance(task.id(), holder, done, config.lease());
                part.run();
            });
        }

        @Override
        public void badRow(long row, @Nullable String veld, String reden) {
            table.badRow(task.id(), row, veld, reden);
        }
    }
}
