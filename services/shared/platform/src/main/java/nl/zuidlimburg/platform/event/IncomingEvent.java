package nl.zuidlimburg.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A fact that another service published, read tolerantly: what the reader does not know, it ignores. */
public final class IncomingEvent {
    private final CloudEvent event;
    private final ObjectMapper json;

    private IncomingEvent(CloudEvent event, ObjectMapper json) {
        this.event = event;
        this.json = json;
    }

    static IncomingEvent of(ConsumerRecord<String, byte[]> record, ObjectMapper json) {
        return new IncomingEvent(KafkaMessageFactory.createReader(record).toEvent(), json);
    }

    /** The same wherever the fact is read: topic, replay or webhook. */
    public UUID id() {
        return UUID.fromString(event.getId());
    }

    public String source() {
        return event.getSource().toString();
    }

    /** The publishing service, such as {@code knelpunten}. */
    public String service() {
        String type = withoutPrefix();
        return type.substring(0, type.indexOf('.'));
    }

    /** The name of the fact without the service, such as {@code knelpunt-opgelost}; a next major ends in {@code .v2}. */
    public String type() {
        String type = withoutPrefix();
        return type.substring(type.indexOf('.') + 1);
    }

    public UUID subject() {
        return UUID.fromString(required(event.getSubject(), "subject"));
    }

    public long sequence() {
        return Long.parseLong(extension(Envelope.SEQUENCE));
    }

    public Instant time() {
        return required(event.getTime(), "time").toInstant();
    }

    public Zichtbaarheid zichtbaarheid() {
        return Zichtbaarheid.valueOf(extension(Envelope.ZICHTBAARHEID).toUpperCase(Locale.ROOT));
    }

    /** The state after the fact, as the reader's own record. */
    public <T> T data(Class<T> type) {
        try {
            return json.readValue(required(event.getData(), "data").toBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("Fact " + event.getId() + " has no readable data", e);
        }
    }

    private String withoutPrefix() {
        String type = event.getType();
        if (!type.startsWith(Envelope.TYPE_PREFIX) || type.indexOf('.', Envelope.TYPE_PREFIX.length()) < 0) {
            throw new IllegalArgumentException("Not a fact of this platform: " + type);
        }
        return type.substring(Envelope.TYPE_PREFIX.length());
    }

    private String extension(String name) {
        return required(event.getExtension(name), name).toString();
    }

    private static <T> T required(T value, String name) {
        return Objects.requireNonNull(value, () -> "The fact has no " + name);
    }

    @Override
    public String toString() {
        return event.getType() + " " + event.getId();
    }
}
