package nl.zuidlimburg.agenda.communicatie;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/communicatieactiviteiten")
@Tag(name = "Communicatieactiviteiten")
class CommunicatieactiviteitenResource
        extends RegisterResource<Communicatieactiviteit, CommunicatieactiviteitGegevens> {
    CommunicatieactiviteitenResource(Registers registers) {
        super(
                registers,
                Communicatieactiviteit.class,
                CommunicatieactiviteitGegevens.class,
                Communicatieactiviteit::new);
    }
}
