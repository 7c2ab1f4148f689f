package nl.zuidlimburg.agenda.uitvoeringskracht;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/capaciteiten")
@Tag(name = "Capaciteiten")
class CapaciteitenResource extends RegisterResource<Capaciteit, CapaciteitGegevens> {
    CapaciteitenResource(Registers registers) {
        super(registers, Capaciteit.class, CapaciteitGegevens.class, Capaciteit::new);
    }
}
