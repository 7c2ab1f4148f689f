package nl.zuidlimburg.agenda.monitoring;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/monitoringbronnen")
@Tag(name = "Monitoringbronnen")
class MonitoringbronnenResource extends RegisterResource<Monitoringbron, MonitoringbronGegevens> {
    MonitoringbronnenResource(Registers registers) {
        super(registers, Monitoringbron.class, MonitoringbronGegevens.class, Monitoringbron::new);
    }
}
