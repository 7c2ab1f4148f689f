package nl.zuidlimburg.gateway.status;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/status")
@Tag(name = "Status")
@RunOnVirtualThread
class StatusResource {
    private static final String HIDDEN = "Een bericht kon niet worden verwerkt; een beheerder ziet waarom.";

    private final Statusmeting meting;
    private final CurrentActor actor;

    StatusResource(Statusmeting meting, CurrentActor actor) {
        this.meting = meting;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "leesStatus",
            summary = "Hoe het platform ervoor staat",
            description =
                    "Elke dienst en versie, de achterstand per topic, afnemer en partitie, en berichten die ophouden."
                            + " Hoogstens enkele seconden oud.")
    public Status read() {
        var status = meting.latest();
        if (actor.get().isAdmin()) {
            return status;
        }
        return new Status(
                status.tijdstip(),
                status.versie(),
                status.onvolledig(),
                status.diensten(),
                status.stromen(),
                status.blokkades().stream()
                        .map(b -> new Status.Blokkade(
                                b.dienst(),
                                b.id(),
                                b.topic(),
                                b.partitie(),
                                b.offset(),
                                b.consument(),
                                b.type(),
                                b.sinds(),
                                b.pogingen(),
                                HIDDEN))
                        .toList());
    }
}
