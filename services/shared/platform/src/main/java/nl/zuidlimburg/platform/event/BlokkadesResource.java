package nl.zuidlimburg.platform.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service could not process of others' facts, and the operator's way on. */
@Path("/v1/blokkades")
@Tag(name = "Beheer")
@RolesAllowed(Actor.ADMIN)
class BlokkadesResource {
    private final BlockedRecords blocked;
    private final CurrentActor actor;

    BlokkadesResource(BlockedRecords blocked, CurrentActor actor) {
        this.blocked = blocked;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Berichten van andere diensten die niet konden worden verwerkt")
    public Blokkades list() {
        return new Blokkades(blocked.open());
    }

    @POST
    @Path("/{id}/overslagen")
    @Operation(
            summary = "Sla een bericht over",
            description = "De afnemer gaat verder na dit bericht. Wat erin stond, komt niet bij deze afnemer aan.")
    public void skip(long id, @Valid SlaOver command) {
        blocked.skip(id, command.reden(), actor.get().naam());
    }

    record Blokkades(List<BlockedRecords.BlockedRecord> items) {}

    /** Waarom het bericht mag worden overgeslagen. */
    record SlaOver(@NotBlank @Size(max = 2000) String reden) {}
}
