package nl.zuidlimburg.platform.testing.architecture.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** An aggregate whose events can be dropped. */
class ThingImpl implements Aggregate {
    @Override
    public UUID id() {
        return new UUID(0, 0);
    }

    @Override
    public long versie() {
        return 0;
    }

    @Override
    public Zichtbaarheid zichtbaarheid() {
        return Zichtbaarheid.INTERN;
    }

    @Override
    public Object view() {
        return this;
    }

    record Changed(JsonNode what) implements Event {}
}
