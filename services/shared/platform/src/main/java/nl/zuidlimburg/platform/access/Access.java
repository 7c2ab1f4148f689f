package nl.zuidlimburg.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAuthorizedException;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.identity.NotAllowed;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the current actor may see and change in this service. */
@ApplicationScoped
public class Access {
    private final CurrentActor current;
    private final String service;

    Access(CurrentActor current, @ConfigProperty(name = "platform.service") String service) {
        this.current = current;
        this.service = service;
    }

    public Actor actor() {
        return current.get();
    }

    /** The item, if it exists and the actor may know that; otherwise the same {@link ItemNotFound}. */
    public <A extends Aggregate> A visible(@Nullable A found, String kind, Object id) {
        if (found == null || !actor().maySee(service, found.zichtbaarheid(), owner(found))) {
            throw new ItemNotFound(kind, id);
        }
        return found;
    }

    /** The rows that the actor may know of, by the columns {@code zichtbaarheid} and {@code ownerColumn} (if there is one). */
    public Where visible(@Nullable String ownerColumn) {
        var actor = actor();
        if (actor.inTeamOf(service)) {
            return Where.all();
        }
        if (actor.isAnonymous()) {
            return Where.all().and("zichtbaarheid = 'OPENBAAR'");
        }
        return ownerColumn == null || actor.organisatie() == null
                ? Where.all().and("zichtbaarheid <> 'INTERN'")
                : Where.all().and("zichtbaarheid <> 'INTERN' or " + ownerColumn + " = ?", actor.organisatie());
    }

    /** Editors change everything; a partner with the scope to write changes what its organisation owns. */
    public void mayChange(Aggregate aggregate) {
        if (actor().isAnonymous()) {
            throw new NotAuthorizedException("Bearer");
        }
        if (!isEditor() && !(actor().has(service + ":schrijven") && actor().owns(owner(aggregate)))) {
            throw new NotAllowed();
        }
    }

    /** Editors record; a partner with the scope to write records what its organisation will own. */
    public void mayWrite() {
        if (!isEditor() && !actor().has(service + ":schrijven")) {
            throw new NotAllowed();
        }
    }

    /** Whether the actor edits on behalf of the team of this service. */
    public boolean isEditor() {
        return actor().isAdmin() || actor().has(service + "-redacteur") || actor().has(service + ":beheren");
    }

    /** Whether the actor sees what is internal to this service. */
    public boolean inTeam() {
        return actor().inTeamOf(service);
    }

    /** The levels that the actor may see of items it does not own. */
    public Zichtbaarheid lowestVisible() {
        if (inTeam()) {
            return Zichtbaarheid.INTERN;
        }
        return actor().isAnonymous() ? Zichtbaarheid.OPENBAAR : Zichtbaarheid.PARTNERS;
    }

    private static @Nullable String owner(Aggregate aggregate) {
        return aggregate instanceof Owned owned ? owned.eigenaar() : null;
    }
}
