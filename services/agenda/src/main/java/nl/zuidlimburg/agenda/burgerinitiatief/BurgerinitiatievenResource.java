package nl.zuidlimburg.agenda.burgerinitiatief;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/burgerinitiatieven")
@Tag(name = "Burgerinitiatieven")
class BurgerinitiatievenResource extends RegisterResource<Burgerinitiatief, BurgerinitiatiefGegevens> {
    BurgerinitiatievenResource(Registers registers) {
        super(registers, Burgerinitiatief.class, BurgerinitiatiefGegevens.class, Burgerinitiatief::new);
    }
}
