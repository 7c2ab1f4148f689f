package nl.zuidlimburg.platform.event;

import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/**
 * A thing with a life of its own, stored as one JPA entity. Its commands are methods that return the {@link Event} that
 * happened; annotate the class with {@code @CheckReturnValue} so that a fact cannot be dropped by accident.
 */
public interface Aggregate {

    /** UUID v7, the key on the topic. */
    UUID id();

    /** The {@code @Version} of the entity; what {@code If-Match} compares. */
    long versie();

    /** Who may see it now. */
    Zichtbaarheid zichtbaarheid();

    /** The state that partners may see: a record, the same that REST shows and the topic carries. */
    Object view();
}
