package nl.zuidlimburg.agenda.monitoring;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/welvaartsindicatoren")
@Tag(name = "Welvaartsindicatoren")
class WelvaartsindicatorenResource extends RegisterResource<Welvaartsindicator, WelvaartsindicatorGegevens> {
    WelvaartsindicatorenResource(Registers registers) {
        super(registers, Welvaartsindicator.class, WelvaartsindicatorGegevens.class, Welvaartsindicator::new);
    }
}
