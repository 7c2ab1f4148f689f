package nl.zuidlimburg.agenda.afspraak;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/afspraken")
@Tag(name = "Afspraken")
class AfsprakenResource extends RegisterResource<Afspraak, AfspraakGegevens> {
    AfsprakenResource(Registers registers) {
        super(registers, Afspraak.class, AfspraakGegevens.class, Afspraak::new);
    }
}
