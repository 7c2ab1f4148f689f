package nl.zuidlimburg.platform.event;

/** The name of a fact without prefix and service, such as {@code knelpunt-opgelost}, and its major version. */
public record EventName(String type, int major) {

    static EventName of(Class<? extends Event> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(event.getName() + " has no @EventType");
        }
        return new EventName(type.value(), type.major());
    }
}
