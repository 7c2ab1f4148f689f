package nl.zuidlimburg.gateway.edge;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem document (RFC 9457) for what is answered before a resource is reached. */
public record Problem(int status, String kind, String title, String detail) {
    public static final String CONTENT_TYPE = "application/problem+json";
    /** Seconds after which a caller may try again what was unavailable. */
    public static final String RETRY_AFTER = "5";

    public Buffer toBuffer() {
        var body = new JsonObject()
                .put("type", "urn:zl:probleem:" + kind)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            body.put("traceId", span.getTraceId());
        }
        return body.toBuffer();
    }

    public void send(RoutingContext context) {
        var response = context.response().setStatusCode(status).putHeader("Content-Type", CONTENT_TYPE);
        if (status == 503) {
            response.putHeader("Retry-After", RETRY_AFTER);
        }
        response.end(toBuffer());
    }
}
