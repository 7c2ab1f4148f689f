package nl.zuidlimburg.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published fact as a CloudEvent in structured JSON, with the attributes that its record on the topic has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Gebeurtenis", description = "CloudEvent 1.0, NL GOV profiel 1.1")
record Gebeurtenis(
        String specversion,
        String id,
        URI source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        URI dataschema,
        String sequence,
        String zichtbaarheid,
        @Nullable String traceparent,
        @Schema(type = SchemaType.OBJECT) JsonNode data) {

    static Gebeurtenis of(CloudEvent event, JsonNode data) {
        return new Gebeurtenis(
                event.getSpecVersion().toString(),
                event.getId(),
                event.getSource(),
                event.getType(),
                Objects.requireNonNull(event.getSubject()),
                Objects.requireNonNull(event.getTime()).toInstant(),
                Objects.requireNonNull(event.getDataContentType()),
                Objects.requireNonNull(event.getDataSchema()),
                extension(event, Envelope.SEQUENCE),
                extension(event, Envelope.ZICHTBAARHEID),
                (String) event.getExtension(Envelope.TRACEPARENT),
                data);
    }

    private static String extension(CloudEvent event, String name) {
        return (String) Objects.requireNonNull(event.getExtension(name));
    }
}
