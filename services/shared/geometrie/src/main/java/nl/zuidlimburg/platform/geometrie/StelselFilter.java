package nl.zuidlimburg.platform.geometrie;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in which reference system an answer with places is written. */
class StelselFilter {
    private final Stelsels stelsels;

    StelselFilter(Stelsels stelsels) {
        this.stelsels = stelsels;
    }

    @ServerResponseFilter
    public void zeg(ContainerResponseContext antwoord) {
        var stelsel = stelsels.gebruikt();
        if (stelsel != null) {
            antwoord.getHeaders().putSingle("Content-Crs", "<" + stelsel.uri() + ">");
            antwoord.getHeaders().add(HttpHeaders.VARY, Stelsels.UIT);
        }
    }
}
