package nl.zuidlimburg.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import nl.zuidlimburg.platform.event.Aggregate;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that show one aggregate, with its {@code ETag}: the version, and a hash of what this reader may see. */
@ApplicationScoped
public class Answers {
    private final ETags etags;
    private final Request request;
    private final UriInfo uri;

    Answers(ETags etags, Request request, UriInfo uri) {
        this.etags = etags;
        this.request = request;
        this.uri = uri;
    }

    /** 200 with the representation, or 304 where the reader of a GET already has it. */
    public <V> RestResponse<V> ok(Aggregate aggregate, V representation) {
        var etag = etags.of(aggregate.versie(), representation);
        if (isRead()) {
            var unchanged = request.evaluatePreconditions(etag);
            if (unchanged != null) {
                return RestResponse.ResponseBuilder.<V>create(RestResponse.StatusCode.NOT_MODIFIED)
                        .tag(etag)
                        .build();
            }
        }
        return RestResponse.ResponseBuilder.ok(representation).tag(etag).build();
    }

    /** 201 with {@code Location}: the collection that was posted to, and the id. */
    public <V> RestResponse<V> created(Aggregate aggregate, V representation) {
        EntityTag etag = etags.of(aggregate.versie(), representation);
        return RestResponse.ResponseBuilder.<V>create(RestResponse.StatusCode.CREATED)
                .entity(representation)
                .header(
                        HttpHeaders.LOCATION,
                        uri.getAbsolutePathBuilder()
                                .path(aggregate.id().toString())
                                .build())
                .tag(etag)
                .build();
    }

    private boolean isRead() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
