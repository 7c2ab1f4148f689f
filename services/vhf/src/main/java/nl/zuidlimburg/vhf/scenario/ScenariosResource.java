package nl.zuidlimburg.vhf.scenario;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/scenarios")
@Tag(name = "Scenario's")
class ScenariosResource extends RegisterResource<Scenario, ScenarioGegevens> {
    ScenariosResource(Registers registers) {
        super(registers, Scenario.class, ScenarioGegevens.class, Scenario::new);
    }
}
