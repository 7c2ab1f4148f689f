package nl.zuidlimburg.agenda.burgerinitiatief;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/fondsen")
@Tag(name = "Fondsen")
class FondsenResource extends RegisterResource<Fonds, FondsGegevens> {
    FondsenResource(Registers registers) {
        super(registers, Fonds.class, FondsGegevens.class, Fonds::new);
    }
}
