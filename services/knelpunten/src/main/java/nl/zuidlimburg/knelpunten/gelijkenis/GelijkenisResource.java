package nl.zuidlimburg.knelpunten.gelijkenis;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asked while someone types a report, so that the same knelpunt is not reported twice. */
@Path("/v1/knelpunten/_vergelijkbaar")
@Tag(name = "Knelpunten")
class GelijkenisResource {
    private final Gelijkenis gelijkenis;

    GelijkenisResource(Gelijkenis gelijkenis) {
        this.gelijkenis = gelijkenis;
    }

    @POST
    @Transactional
    @Operation(operationId = "vergelijkbareKnelpunten", summary = "Knelpunten die op een melding lijken, met de reden")
    public Gelijkend vergelijk(@NotNull @Valid Vergelijk melding) {
        return gelijkenis.met(melding);
    }
}
