package nl.zuidlimburg.platform.register;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** What every {@link RegisterResource} works with, so that a new register names one thing instead of eight. */
@Singleton
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
public class Registers {
    final EntityManager entities;
    final Outbox outbox;
    final Access access;
    final Listings listings;
    final Answers answers;
    final IfMatch ifMatch;
    final Exports exports;
    final History history;
    final Clock clock;

    Registers(
            EntityManager entities,
            Outbox outbox,
            Access access,
            Listings listings,
            Answers answers,
            IfMatch ifMatch,
            Exports exports,
            History history,
            Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.access = access;
        this.listings = listings;
        this.answers = answers;
        this.ifMatch = ifMatch;
        this.exports = exports;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Records a new item and its fact, in the caller's transaction.
     *
     * @throws RuleViolation if the code is taken
     */
    public <I extends RegisterItem<G>, G extends RegisterData> I record(
            I item, G gegevens, Zichtbaarheid zichtbaarheid) {
        if (byCode(Hibernate.getClass(item), gegevens.code()) != null) {
            throw new RuleViolation(
                    "code-bestaat",
                    "De code " + gegevens.code() + " is al in gebruik. Kies een andere, of wijzig het bestaande item.");
        }
        var fact = item.neemOp(gegevens, zichtbaarheid, access.actor().organisatie(), clock.instant());
        entities.persist(item);
        outbox.append(item, fact);
        return item;
    }

    /** Every item of the register that the caller may know of, by name: for a view over a small register. */
    public <I extends RegisterItem<?>> List<I> visible(Class<I> type) {
        var table = type.getAnnotation(Table.class).name();
        var items = new ArrayList<I>();
        listings.each(
                Listing.of(type, table).sort("naam", SortType.TEXT, "naam"), access.visible("eigenaar"), items::add);
        return List.copyOf(items);
    }

    <I> @Nullable I byId(Class<I> type, String id) {
        return entities.find(type, UUID.fromString(id));
    }

    <I> @Nullable I byCode(Class<? extends I> type, String code) {
        List<? extends I> found = entities.createQuery("from " + type.getSimpleName() + " where code = :code", type)
                .setParameter("code", code)
                .getResultList();
        return found.isEmpty() ? null : found.getFirst();
    }
}
