package nl.zuidlimburg.gateway.status;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.zuidlimburg.gateway.proxy.Services;
import nl.zuidlimburg.gateway.status.Hartslagen.Hartslag;
import nl.zuidlimburg.platform.event.BlockedRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts together how the platform is doing, at most once in a few seconds however many ask. */
@ApplicationScoped
class Statusmeting {
    private static final Logger LOG = Logger.getLogger(Statusmeting.class);
    private static final Duration FRESH = Duration.ofSeconds(3);
    /** A publisher beats every five seconds; a fact is on the topic within one. */
    static final Duration LATE = Duration.ofSeconds(20);

    private final Services services;
    private final Bereikbaarheid bereikbaarheid;
    private final Hartslagen hartslagen;
    private final Achterstanden achterstanden;
    private final BlockedRecords blocked;
    private final Clock clock;
    private final String name;
    private final String version;
    private final AtomicBoolean measuring = new AtomicBoolean();
    private volatile @Nullable Status latest;

    Statusmeting(
            Services services,
            Bereikbaarheid bereikbaarheid,
            Hartslagen hartslagen,
            Achterstanden achterstanden,
            BlockedRecords blocked,
            Clock clock,
            @ConfigProperty(name = "platform.service") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.services = services;
        this.bereikbaarheid = bereikbaarheid;
        this.hartslagen = hartslagen;
        this.achterstanden = achterstanden;
        this.blocked = blocked;
        this.clock = clock;
        this.name = name;
        this.version = version;
    }

    /** So that the first who asks need not wait for the first look at the broker. */
    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("status").start(this::latest);
    }

    /** A few seconds old at most; waits for the measurement. */
    synchronized Status latest() {
        var known = latest;
        if (known != null && isFresh(known)) {
            return known;
        }
        var measured = measure();
        latest = measured;
        return measured;
    }

    /** What was measured last, at once; if that is old, the next to ask gets a newer one. */
    Status recent() {
        var known = latest;
        if (known == null) {
            return latest();
        }
        if (!isFresh(known) && measuring.compareAndSet(false, true)) {
            Thread.ofVirtual().name("status").start(() -> {
                try {
                    var _ = latest();
                } finally {
                    measuring.set(false);
                }
            });
        }
        return known;
    }

    private boolean isFresh(Status status) {
        return status.tijdstip().isAfter(clock.instant().minus(FRESH));
    }

    private Status measure() {
        boolean unknown = false;
        Map<String, Hartslag> beats = Map.of();
        List<Status.Stroom> streams = List.of();
        try {
            beats = hartslagen.read();
            streams = achterstanden.read();
        } catch (RuntimeException e) {
            LOG.warnf("Kafka could not be asked: %s", e.toString());
            unknown = true;
        }
        var now = clock.instant();
        var parts = services(beats);
        var stuck = stuck(beats);
        boolean incomplete = unknown
                || !stuck.isEmpty()
                || streams.stream().anyMatch(Status.Stroom::onvolledig)
                || parts.stream().anyMatch(part -> isLate(part, now));
        return new Status(now, version, incomplete, parts, streams, stuck);
    }

    private List<Status.Dienst> services(Map<String, Hartslag> beats) {
        var times = bereikbaarheid.measure();
        return services.services().keySet().stream()
                .sorted()
                .map(name -> {
                    var beat = beats.get(name);
                    return new Status.Dienst(
                            name,
                            times.containsKey(name),
                            beat == null ? null : beat.versie(),
                            times.get(name),
                            beat == null ? null : beat.tijd(),
                            beat == null ? null : beat.laatsteSequence(),
                            beat == null ? null : beat.oudsteOnverzonden());
                })
                .toList();
    }

    private static boolean isLate(Status.Dienst part, Instant now) {
        var border = now.minus(LATE);
        return part.hartslag() == null
                || part.hartslag().isBefore(border)
                || (part.oudsteOnverzonden() != null && part.oudsteOnverzonden().isBefore(border));
    }

    /** What the gateway itself holds, and what each service told that it holds. */
    private List<Status.Blokkade> stuck(Map<String, Hartslag> beats) {
        var elsewhere = beats.values().stream()
                .flatMap(beat -> beat.blokkades().stream().map(held -> blokkade(beat.dienst(), held)));
        return Stream.concat(blocked.open().stream().map(this::blokkade), elsewhere)
                .sorted(Comparator.comparing(Status.Blokkade::sinds))
                .toList();
    }

    private static Status.Blokkade blokkade(String service, Hartslagen.Blokkade held) {
        return new Status.Blokkade(
                service,
                Long.toString(held.id()),
                held.topic(),
                held.partitie(),
                held.offset(),
                held.afnemer(),
                held.type(),
                held.sinds(),
                held.pogingen(),
                "De oorzaak staat bij de dienst zelf: /api/" + service + "/v1/blokkades.");
    }

    private Status.Blokkade blokkade(BlockedRecords.BlockedRecord record) {
        return new Status.Blokkade(
                name,
                Long.toString(record.id()),
                record.topic(),
                record.partitie(),
                record.offset(),
                record.afnemer(),
                record.type(),
                record.sinds(),
                record.pogingen(),
                record.fout());
    }
}
