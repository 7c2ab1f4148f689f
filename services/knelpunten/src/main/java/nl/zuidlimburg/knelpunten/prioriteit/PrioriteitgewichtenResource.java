package nl.zuidlimburg.knelpunten.prioriteit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import nl.zuidlimburg.knelpunten.knelpunt.Rechten;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The weights behind every score: shown to all, set by the team. */
@Path("/v1/prioriteitgewichten")
@Tag(name = "Prioriteit")
class PrioriteitgewichtenResource {
    private final EntityManager em;
    private final Answers answers;
    private final IfMatch ifMatch;
    private final Clock clock;

    PrioriteitgewichtenResource(EntityManager em, Answers answers, IfMatch ifMatch, Clock clock) {
        this.em = em;
        this.answers = answers;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "toonPrioriteitgewichten", summary = "Hoe zwaar elk criterium telt")
    public RestResponse<Gewichten> toon() {
        var gewichten = em.find(Prioriteitgewichten.class, Prioriteitgewichten.ID);
        return answers.ok(gewichten, gewichten.view());
    }

    @PUT
    @Transactional
    @RolesAllowed({Rechten.REDACTEUR, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "stelPrioriteitgewichtenIn", summary = "De gewichten instellen")
    public RestResponse<Gewichten> stelIn(@NotNull @Valid Gewichten verzoek) {
        var gewichten = em.find(Prioriteitgewichten.class, Prioriteitgewichten.ID);
        ifMatch.check(gewichten);
        gewichten.stelIn(verzoek, clock.instant());
        em.flush();
        return answers.ok(gewichten, gewichten.view());
    }
}
