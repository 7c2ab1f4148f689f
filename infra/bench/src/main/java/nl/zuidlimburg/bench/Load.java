package nl.zuidlimburg.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Does the same work many times over and measures each. */
final class Load {
    private Load() {}

    /** One piece of work; {@code client} is the number of who does it. */
    interface Work {
        void run(int client) throws Exception;
    }

    record Result(Percentiles times, double perSecond) {}

    /** So many clients, each of which begins anew as soon as it is done. */
    static Result closed(int clients, Duration duration, Work work) throws InterruptedException, ExecutionException {
        var times = new ConcurrentLinkedQueue<Double>();
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                running.add(threads.submit(() -> {
                    while (System.nanoTime() - begin < duration.toNanos()) {
                        times.add(timed(work, client));
                    }
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Result(Percentiles.of(times), times.size() / seconds);
    }

    /** At a fixed rate, however slow the answers: who comes late is not excused. */
    static Result paced(int perSecond, Duration duration, Work work) throws InterruptedException, ExecutionException {
        var times = new ConcurrentLinkedQueue<Double>();
        var failures = new ConcurrentLinkedQueue<Exception>();
        var inFlight = new Semaphore(perSecond * 10);
        long begin = System.nanoTime();
        long count = duration.toSeconds() * perSecond;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long due = begin + i * 1_000_000_000L / perSecond;
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(Duration.ofNanos(wait));
                }
                inFlight.acquire();
                int number = (int) i;
                var _ = threads.submit(() -> {
                    try {
                        work.run(number);
                        times.add((System.nanoTime() - due) / 1e6);
                    } catch (Exception e) {
                        failures.add(e);
                    } finally {
                        inFlight.release();
                    }
                });
            }
        }
        raise(failures);
        return new Result(Percentiles.of(times), times.size() * 1e9 / (System.nanoTime() - begin));
    }

    private static double timed(Work work, int client) throws Exception {
        long begin = System.nanoTime();
        work.run(client);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void raise(Collection<Exception> failures) throws ExecutionException {
        for (var failure : failures) {
            throw new ExecutionException(failures.size() + " requests failed, such as", failure);
        }
    }
}
