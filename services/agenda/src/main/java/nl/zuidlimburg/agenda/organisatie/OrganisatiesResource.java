package nl.zuidlimburg.agenda.organisatie;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/organisaties")
@Tag(name = "Organisaties")
class OrganisatiesResource extends RegisterResource<Organisatie, OrganisatieGegevens> {
    OrganisatiesResource(Registers registers) {
        super(registers, Organisatie.class, OrganisatieGegevens.class, Organisatie::new);
    }
}
