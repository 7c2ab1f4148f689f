package nl.zuidlimburg.notities.storing;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Goes wrong on request, in every way that code can. */
@Path("/v1/storingen")
class StoringenResource {
    private final EntityManager em;

    StoringenResource(EntityManager em) {
        this.em = em;
    }

    enum Soort {
        ONVERWACHT,
        STAPEL_VOL,
        REGEL,
        UNIEK,
        NIET_BESCHIKBAAR,
        TE_VEEL
    }

    @GET
    @Path("{soort}")
    @Operation(hidden = true)
    @Transactional
    public String ga(@PathParam("soort") Soort soort) {
        return switch (soort) {
            case ONVERWACHT -> throw new IllegalStateException("geheim: wachtwoord van jdbc:postgresql");
            case STAPEL_VOL -> throw new StackOverflowError("geheim");
            case REGEL -> throw new RuleViolation("proef-regel", "Dat kan nu niet.", List.of("heropenen"));
            case UNIEK -> insertTwice();
            case NIET_BESCHIKBAAR -> throw new ServiceUnavailableException();
            case TE_VEEL ->
                throw new WebApplicationException(
                        Response.status(429).header("Retry-After", "17").build());
        };
    }

    private String insertTwice() {
        em.createNativeQuery("insert into gedeelde_notitie select gen_random_uuid(), 1, 'a', 'OPEN'")
                .executeUpdate();
        em.createNativeQuery("insert into gedeelde_notitie select id, 1, 'geheim', 'OPEN' from gedeelde_notitie")
                .executeUpdate();
        return "";
    }
}
