package nl.zuidlimburg.platform.access;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.IfMatch;
import org.jboss.resteasy.reactive.RestResponse;

/** Does a step of sharing for {@link SharingResource}: right, version, step, fact, answer. */
@ApplicationScoped
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
public class Sharing {
    private final Outbox outbox;
    private final Access access;
    private final IfMatch ifMatch;
    private final Answers answers;
    private final Clock clock;

    Sharing(Outbox outbox, Access access, IfMatch ifMatch, Answers answers, Clock clock) {
        this.outbox = outbox;
        this.access = access;
        this.ifMatch = ifMatch;
        this.answers = answers;
        this.clock = clock;
    }

    /** One of the verbs of {@link Deelbaar}. */
    @FunctionalInterface
    interface Verb {
        Event on(Deelbaar item, String reden, Instant nu);
    }

    @Transactional
    <A extends Deelbaar, V> RestResponse<V> step(Supplier<A> find, Verb verb, MetReden why, Function<A, V> view) {
        var item = find.get();
        access.mayChange(item);
        ifMatch.check(item);
        outbox.append(item, verb.on(item, why.reden(), clock.instant()));
        return answers.ok(item, view.apply(item));
    }
}
