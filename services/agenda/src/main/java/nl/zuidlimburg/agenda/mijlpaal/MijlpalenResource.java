package nl.zuidlimburg.agenda.mijlpaal;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.zuidlimburg.platform.register.KenmerkParam;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.RegisterView;
import nl.zuidlimburg.platform.register.Registers;
import nl.zuidlimburg.platform.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/mijlpalen")
@Tag(name = "Mijlpalen")
class MijlpalenResource extends RegisterResource<Mijlpaal, MijlpaalGegevens> {
    MijlpalenResource(Registers registers) {
        super(registers, Mijlpaal.class, MijlpaalGegevens.class, Mijlpaal::new);
    }

    @POST
    @Authenticated
    @Path("{kenmerk}/behalingen")
    @Transactional
    @Idempotent
    @Operation(summary = "De mijlpaal is gehaald")
    public RestResponse<RegisterView<MijlpaalGegevens>> haal(
            @PathParam("kenmerk") @KenmerkParam String kenmerk, @NotNull @Valid Behaling verzoek) {
        return stap(kenmerk, (item, nu) -> item.haal(verzoek.datum(), nu));
    }
}
