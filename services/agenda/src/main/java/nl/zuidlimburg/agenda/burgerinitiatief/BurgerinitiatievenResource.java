package nl.zuidlimburg.agenda.burgerinitiatief;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.zuidlimburg.platform.register.KenmerkParam;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/burgerinitiatieven")
@Tag(name = "Burgerinitiatieven")
class BurgerinitiatievenResource extends RegisterResource<Burgerinitiatief, BurgerinitiatiefGegevens> {
    BurgerinitiatievenResource(Registers registers) {
        super(registers, Burgerinitiatief.class, BurgerinitiatiefGegevens.class, Burgerinitiatief::new);
    }

    @GET
    @Path("{kenmerk}/koppelingen")
    @Operation(summary = "Fondsen en opgaven die bij het initiatief passen, en waarom")
    public List<Koppeling> koppelingen(@PathParam("kenmerk") @KenmerkParam String kenmerk) {
        var fondsen =
                registers.visible(Fonds.class).stream().map(Fonds::gegevens).toList();
        return Koppeling.van(find(kenmerk).gegevens(), fondsen);
    }
}
