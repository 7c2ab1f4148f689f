package nl.zuidlimburg.agenda.doorbraak;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/doorbraken")
@Tag(name = "Doorbraken")
class DoorbrakenResource extends RegisterResource<Doorbraak, DoorbraakGegevens> {
    DoorbrakenResource(Registers registers) {
        super(registers, Doorbraak.class, DoorbraakGegevens.class, Doorbraak::new);
    }
}
