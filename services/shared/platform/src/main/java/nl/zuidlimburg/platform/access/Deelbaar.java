package nl.zuidlimburg.platform.access;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/**
 * An aggregate that can be shared. Each verb asks {@link Zichtbaarheid} for the next level, which refuses a step that
 * makes no sense, and returns its fact:
 *
 * {@snippet :
 * public KnelpuntGedeeld deel(String reden, Instant nu) {
 *     zichtbaarheid = zichtbaarheid.deel();
 *     gewijzigdOp = nu;
 *     return new KnelpuntGedeeld(reden);
 * }
 *
 * public KnelpuntIngetrokken trekIn(String reden, Instant nu) {
 *     var vorige = zichtbaarheid;
 *     zichtbaarheid = vorige.trekIn();
 *     gewijzigdOp = nu;
 *     return new KnelpuntIngetrokken(vorige, reden);
 * }
 * }
 */
@CheckReturnValue
public interface Deelbaar extends Aggregate {

    /** Shows the item to every partner organisation. */
    Event deel(String reden, Instant nu);

    /** Shows the item to everyone. */
    Event maakOpenbaar(String reden, Instant nu);

    /** Shows the item to its own team again, and tells the others to hide it. */
    Withdrawal trekIn(String reden, Instant nu);
}
