package nl.zuidlimburg.platform.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What names no other media type makes JSON, and refuses a client that cannot read that. */
class AcceptChecks {

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        boolean namesItsTypes = resource.getResourceMethod().isAnnotationPresent(Produces.class)
                || resource.getResourceClass().isAnnotationPresent(Produces.class);
        if (!namesItsTypes
                && request.getAcceptableMediaTypes().stream()
                        .noneMatch(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE))) {
            throw new NotAcceptableException();
        }
    }
}
