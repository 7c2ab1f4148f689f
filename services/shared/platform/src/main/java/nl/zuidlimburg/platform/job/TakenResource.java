package nl.zuidlimburg.platform.job;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work in the background, for who submitted it, its organisation, and the team of the service. */
@Path("/v1/taken")
@Tag(name = "Taken")
class TakenResource {
    private final JobTable table;
    private final CurrentActor actor;
    private final String service;

    TakenResource(JobTable table, CurrentActor actor, @ConfigProperty(name = "platform.service") String service) {
        this.table = table;
        this.actor = actor;
        this.service = service;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Hoe ver een taak is, en wat eruit kwam")
    public TaakView toon(@PathParam("id") UUID id) {
        checkVisible(id);
        return table.view(id);
    }

    @POST
    @Path("/{id}/annuleringen")
    @Transactional
    @Operation(
            summary = "Annuleer een taak",
            description = "Een taak die bezig is, stopt bij de volgende stap; wat al gedaan is, blijft.")
    public TaakView annuleer(@PathParam("id") UUID id) {
        checkVisible(id);
        table.cancel(id);
        return table.view(id);
    }

    private void checkVisible(UUID id) {
        if (!table.submitter(id)
                .map(submitter -> maySee(actor.get(), submitter))
                .orElse(false)) {
            throw new ItemNotFound("taak", id);
        }
    }

    private boolean maySee(Actor asking, JobTable.Submitter submitter) {
        boolean samePerson = asking.naam() != null && asking.naam().equals(submitter.naam());
        return asking.inTeamOf(service) || asking.owns(submitter.organisatie()) || samePerson;
    }
}
