package nl.zuidlimburg.knelpunten.wetgebruik;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.zuidlimburg.knelpunten.wet.Wetten;
import nl.zuidlimburg.platform.error.ItemNotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What blocks on a law. */
@Path("/v1/wetten/{kenmerk}/knelpunten")
@Tag(name = "Wetten")
class WetgebruikResource {
    private final Gebruik gebruik;
    private final Wetten wetten;

    WetgebruikResource(Gebruik gebruik, Wetten wetten) {
        this.gebruik = gebruik;
        this.wetten = wetten;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "toonWetgebruik",
            summary = "Wat er knelt aan een wet",
            description = "Telt alleen wat de vrager mag zien.")
    public Wetgebruik knelpunten(@PathParam("kenmerk") @Size(max = 300) String kenmerk) {
        return gebruik.van(wetten.metKenmerk(kenmerk).orElseThrow(() -> new ItemNotFound("wet", kenmerk)));
    }
}
