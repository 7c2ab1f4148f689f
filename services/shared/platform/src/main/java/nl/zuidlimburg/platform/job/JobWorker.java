package nl.zuidlimburg.platform.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks for tasks and runs them, a few at once. */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final JobRunner runner;
    private final JobConfig config;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    JobWorker(JobRunner runner, JobConfig config) {
        this.runner = runner;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (!runner.hasHandlers()) {
            return;
        }
        running = true;
        for (int i = 0; i < config.parallel(); i++) {
            threads.add(Thread.ofVirtual().name("job-" + i).start(this::work));
        }
        threads.add(Thread.ofVirtual().name("job-lease").start(this::keepLeases));
    }

    void onSubmitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Submitted submitted) {
        news.release();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        runner.stop();
        news.release(config.parallel());
        threads.forEach(this::awaitEnd);
    }

    private void work() {
        while (running) {
            try {
                if (!runner.runNext()) {
                    awaitNews();
                }
            } catch (RuntimeException e) {
                LOG.warn("Could not look for tasks; trying again", e);
                awaitNews();
            }
        }
    }

    private void keepLeases() {
        while (running) {
            sleep(config.lease().dividedBy(3));
            try {
                runner.extendLeases();
            } catch (RuntimeException e) {
                LOG.warn("Could not extend the leases of running tasks; trying again", e);
            }
        }
    }

    @SuppressWarnings("ReturnValueIgnored") // Either way there may be work.
    private void awaitNews() {
        try {
            news.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void awaitEnd(Thread thread) {
        try {
            if (thread.getName().equals("job-lease")) {
                thread.interrupt();
            }
            thread.join(GOODBYE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
