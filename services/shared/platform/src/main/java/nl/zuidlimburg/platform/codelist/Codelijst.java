package nl.zuidlimburg.platform.codelist;

import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** A list of choices with its codes in order. */
record Codelijst(UUID id, String lijst, String naam, long versie, List<Code> codes) implements Aggregate {

    Codelijst {
        codes = List.copyOf(codes);
    }

    /** The list is public by REST; its changes are kept for the audit only, and are not facts for the topic. */
    @Override
    public Zichtbaarheid zichtbaarheid() {
        return Zichtbaarheid.INTERN;
    }

    @Override
    public CodelijstView view() {
        return new CodelijstView(id, lijst, naam, versie, codes);
    }

    /** The list was replaced; the state after it is in the fact. */
    @EventType("codelijst-gewijzigd")
    record CodelijstGewijzigd() implements Event {}
}
