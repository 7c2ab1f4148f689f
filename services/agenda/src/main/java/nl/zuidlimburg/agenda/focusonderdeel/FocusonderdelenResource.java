package nl.zuidlimburg.agenda.focusonderdeel;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/focusonderdelen")
@Tag(name = "Focusonderdelen")
class FocusonderdelenResource extends RegisterResource<Focusonderdeel, FocusonderdeelGegevens> {
    FocusonderdelenResource(Registers registers) {
        super(registers, Focusonderdeel.class, FocusonderdeelGegevens.class, Focusonderdeel::new);
    }
}
