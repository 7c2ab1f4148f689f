package nl.zuidlimburg.platform.werk;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.Where;
import org.jspecify.annotations.Nullable;

/** What every {@link WerkResource} works with, so that each names one thing instead of nine. */
@Singleton
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
public class Werkbank {
    final EntityManager entities;
    final Outbox outbox;
    final Access access;
    final Listings listings;
    final Answers answers;
    final IfMatch ifMatch;
    final Exports exports;
    final History history;
    final Clock clock;

    Werkbank(
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

    public Instant nu() {
        return clock.instant();
    }

    public Access access() {
        return access;
    }

    /** The organisation that will own what is made now. */
    public @Nullable String eigenaar() {
        return access.actor().organisatie();
    }

    public <A> @Nullable A vind(Class<A> type, UUID id) {
        return entities.find(type, id);
    }

    /** Stores a new item with the fact that it begins with, in the caller's transaction. */
    public <A extends Werkstuk<?, ?>> A neemOp(A item) {
        entities.persist(item);
        outbox.append(item, item.begin());
        return item;
    }

    /** Records a fact of an item, in the caller's transaction. */
    public void legVast(Werkstuk<?, ?> item, Event feit) {
        outbox.append(item, feit);
    }

    public <G extends Record, V extends Record, A extends Werkstuk<G, V>> Page<V> lijst(
            Listing<A> listing, Where where, PageRequest page) {
        return listings.page(listing, where, page, Werkstuk::view);
    }

    public <G extends Record, V extends Record, A extends Werkstuk<G, V>> Response export(
            Export<V> export, Listing<A> listing, Where where, ExportRequest request) {
        return exports.answer(export, request, rij -> listings.each(listing, where, item -> rij.accept(item.view())));
    }
}
