package nl.zuidlimburg.agenda.besluit;

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

@Path("/v1/besluiten")
@Tag(name = "Besluiten")
class BesluitenResource extends RegisterResource<Besluit, BesluitGegevens> {
    BesluitenResource(Registers registers) {
        super(registers, Besluit.class, BesluitGegevens.class, Besluit::new);
    }

    @POST
    @Authenticated
    @Path("{kenmerk}/nemingen")
    @Transactional
    @Idempotent
    @Operation(summary = "Het besluit is genomen")
    public RestResponse<RegisterView<BesluitGegevens>> neem(
            @PathParam("kenmerk") @KenmerkParam String kenmerk, @NotNull @Valid Neming verzoek) {
        return stap(kenmerk, (item, nu) -> item.neem(verzoek.datum(), nu));
    }
}
