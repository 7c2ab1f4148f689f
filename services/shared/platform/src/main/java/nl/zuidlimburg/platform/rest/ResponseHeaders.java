package nl.zuidlimburg.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import nl.zuidlimburg.platform.identity.CurrentActor;

/** Caching rules, and the link to the next page. Headers that every answer has are set by configuration. */
@Provider
class ResponseHeaders implements ContainerResponseFilter {
    private final CurrentActor actor;

    ResponseHeaders(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(request, response));
        }
        if (headers.containsKey(HttpHeaders.ETAG)) {
            headers.add(HttpHeaders.VARY, "Authorization, Cookie, Accept, Accept-Crs");
        }
        if (response.getEntity() instanceof Page<?> page && page.volgende() != null) {
            headers.add(HttpHeaders.LINK, next(request, page.volgende()));
        }
    }

    /** What has an ETag may be kept and must be asked for again; anything else may not be kept. */
    private String cacheControl(ContainerRequestContext request, ContainerResponseContext response) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            return "no-store";
        }
        return actor.get().isAnonymous() ? "no-cache" : "private, no-cache";
    }

    /** Relative to the address that was asked, so that it also holds behind the gateway. */
    private static String next(ContainerRequestContext request, String cursor) {
        var query = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                .replaceQueryParam("cursor", cursor)
                .build()
                .getRawQuery();
        return Link.fromUri("?" + query).rel("next").build().toString();
    }
}
