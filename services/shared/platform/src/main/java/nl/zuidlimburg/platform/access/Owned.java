package nl.zuidlimburg.platform.access;

import nl.zuidlimburg.platform.event.Aggregate;
import org.jspecify.annotations.Nullable;

/** An aggregate that belongs to an organisation, which sees it at any visibility and may change it. */
public interface Owned extends Aggregate {

    /** The id of the organisation, as in the claim {@code organisatie}. */
    @Nullable
    String eigenaar();
}
