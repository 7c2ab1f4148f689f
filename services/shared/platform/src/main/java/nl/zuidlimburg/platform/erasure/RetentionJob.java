package nl.zuidlimburg.platform.erasure;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zuidlimburg.platform.job.Job;
import nl.zuidlimburg.platform.job.JobHandler;
import nl.zuidlimburg.platform.job.Jobs;
import nl.zuidlimburg.platform.job.Once;

/** Applies the retention of every kind, each night, on one replica, in small transactions. */
@ApplicationScoped
class RetentionJob implements JobHandler<RetentionJob.Nothing> {
    private static final int BATCH = 1000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final List<Retention> retentions;
    private final RetentionConfig config;
    private final Jobs jobs;
    private final Once once;
    private final Clock clock;

    RetentionJob(@All List<Retention> retentions, RetentionConfig config, Jobs jobs, Once once, Clock clock) {
        this.retentions = retentions;
        this.config = config;
        this.jobs = jobs;
        this.once = once;
        this.clock = clock;
    }

    record Nothing() {}

    @Scheduled(cron = "{platform.bewaring.cron}", timeZone = "Europe/Amsterdam")
    void nightly() {
        once.every(Duration.ofHours(20), kind(), () -> jobs.submit(kind(), new Nothing()));
    }

    @Override
    public String kind() {
        return "bewaartermijnen";
    }

    @Override
    public Class<Nothing> payload() {
        return Nothing.class;
    }

    /** How many were removed or anonymised, per kind. */
    @Override
    public Map<String, Long> run(Nothing payload, Job job) {
        var removed = new TreeMap<String, Long>();
        long done = job.done();
        for (var retention : retentions) {
            var term = config.bewaartermijnen().get(retention.kind());
            if (term != null) {
                long count = apply(retention, term, job, done);
                done += count;
                removed.put(retention.kind(), count);
            }
        }
        return removed;
    }

    private long apply(Retention retention, Period term, Job job, long done) {
        // Months and years are counted on the calendar.
        var before = clock.instant().atZone(ZONE).minus(term).toInstant();
        long count = 0;
        var batch = new int[] {BATCH};
        while (batch[0] == BATCH) {
            job.step(done + count, () -> batch[0] = retention.apply(before, BATCH));
            count += batch[0];
        }
        return count;
    }
}
