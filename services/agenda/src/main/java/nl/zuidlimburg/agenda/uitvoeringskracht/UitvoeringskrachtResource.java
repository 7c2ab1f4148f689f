package nl.zuidlimburg.agenda.uitvoeringskracht;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the programme is short of hands. */
@Path("/v1/uitvoeringskracht")
@Tag(name = "Uitvoeringskracht")
class UitvoeringskrachtResource {
    private final Registers registers;

    UitvoeringskrachtResource(Registers registers) {
        this.registers = registers;
    }

    @GET
    @Operation(
            summary = "Vraag, aanbod en tekort per kwartaal, organisatie, rol en vaardigheid",
            description = "In honderdsten van een voltijdse plaats; tekort = vraag - aanbod. Geen personen.")
    public List<Tekort> toon(@QueryParam("kwartaal") @Pattern(regexp = "^\\d{4}-Q[1-4]$") @Nullable String kwartaal) {
        return Tekort.van(registers.visible(Capaciteit.class).stream()
                .map(Capaciteit::gegevens)
                .filter(c -> kwartaal == null || c.kwartaal().equals(kwartaal))
                .toList());
    }
}
