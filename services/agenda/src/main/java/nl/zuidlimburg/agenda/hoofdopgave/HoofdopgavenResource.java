package nl.zuidlimburg.agenda.hoofdopgave;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/hoofdopgaven")
@Tag(name = "Hoofdopgaven")
class HoofdopgavenResource extends RegisterResource<Hoofdopgave, HoofdopgaveGegevens> {
    HoofdopgavenResource(Registers registers) {
        super(registers, Hoofdopgave.class, HoofdopgaveGegevens.class, Hoofdopgave::new);
    }
}
