package nl.zuidlimburg.platform.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to one aggregate. Each fact is a record of a sealed interface per aggregate, carries
 * {@link EventType} and only its own particulars: the state of the aggregate after the fact is added by the outbox.
 */
public interface Event {

    /** What it is called on the wire: what {@link EventType} says, unless the fact is shared by several kinds of item. */
    default EventName eventName() {
        return EventName.of(getClass());
    }

    /** Why it was done, in the words of who did it; shown in the history. */
    default @Nullable String reden() {
        return null;
    }

    /** From when it holds, where that differs from when it was recorded. */
    default @Nullable LocalDate geldigOp() {
        return null;
    }
}
