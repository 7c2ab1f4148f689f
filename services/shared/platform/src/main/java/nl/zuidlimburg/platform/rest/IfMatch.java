package nl.zuidlimburg.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import nl.zuidlimburg.platform.event.Aggregate;

/** Guards a change against overwriting someone else's: the client names the version it read. */
@ApplicationScoped
public class IfMatch {
    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * Call it before a change of an existing aggregate (not for additions such as a reaction).
     *
     * @throws PreconditionFailed 428 without a version in {@code If-Match}, 412 with another than the present one
     */
    public void check(Aggregate aggregate) {
        var header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw PreconditionFailed.missing();
        }
        if (!ETags.anyOfVersion(header, aggregate.versie())) {
            throw PreconditionFailed.stale(aggregate.versie());
        }
    }
}
