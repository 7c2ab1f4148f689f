package nl.zuidlimburg.platform.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;

/** A row of the outbox as a CloudEvent, after the NL GOV profile 1.1. */
final class Envelope {
    /** Prefix of every type on the wire. */
    static final String TYPE_PREFIX = "nl.zuidlimburg.";

    static final String SEQUENCE = "sequence";
    static final String ZICHTBAARHEID = "zichtbaarheid";
    static final String TRACEPARENT = "traceparent";

    private Envelope() {}

    static CloudEvent of(RelayDatabase.OutboxRow row, EventConfig config) {
        var event = CloudEventBuilder.v1()
                .withId(row.eventId().toString())
                .withSource(URI.create(config.source()))
                .withType(wireType(config.service(), row.type(), row.major()))
                .withSubject(row.subject().toString())
                .withTime(row.recordedAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withDataSchema(URI.create(schema(config, row)))
                .withData(row.data().getBytes(StandardCharsets.UTF_8))
                .withExtension(SEQUENCE, sequence(row.sequence()))
                .withExtension(ZICHTBAARHEID, row.audience().name().toLowerCase(Locale.ROOT));
        if (row.traceparent() != null) {
            event.withExtension(TRACEPARENT, row.traceparent());
        }
        return event.build();
    }

    static String wireType(String service, String type, int major) {
        return TYPE_PREFIX + service + "." + type + (major > 1 ? ".v" + major : "");
    }

    /** Zero-padded, so that numbers sort as text. */
    static String sequence(long sequence) {
        return String.format(Locale.ROOT, "%020d", sequence);
    }

    private static String schema(EventConfig config, RelayDatabase.OutboxRow row) {
        return config.contractsUrl() + "/" + config.service() + "/schemas/" + row.type()
                + (row.major() > 1 ? ".v" + row.major() : "") + ".json";
    }
}
