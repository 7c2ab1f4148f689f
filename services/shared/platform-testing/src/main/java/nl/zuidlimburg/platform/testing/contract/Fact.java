package nl.zuidlimburg.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.Withdrawal;

/** A fact as it really happens in this service: the event, and the shared state right after it. */
public record Fact(Class<?> aggregate, Object id, Object view, Event event) {

    /** Takes the state now: call it before the aggregate changes again. */
    public static Fact of(Aggregate aggregate, Event event) {
        return new Fact(aggregate.getClass(), aggregate.id(), aggregate.view(), event);
    }

    /** The name of its contract: {@code knelpunt-opgelost}, or {@code knelpunt-opgelost.v2}. */
    String name() {
        var name = event.eventName();
        return name.type() + (name.major() > 1 ? ".v" + name.major() : "");
    }

    boolean isWithdrawal() {
        return event instanceof Withdrawal;
    }

    /** What stands on the topic. */
    JsonNode data(ObjectMapper json) {
        ObjectNode data = isWithdrawal() ? json.createObjectNode().put("id", id.toString()) : json.valueToTree(view);
        data.set("feit", json.valueToTree(event));
        return json.valueToTree(data);
    }
}
