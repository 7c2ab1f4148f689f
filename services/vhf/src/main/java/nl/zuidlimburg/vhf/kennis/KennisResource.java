package nl.zuidlimburg.vhf.kennis;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One search over all that was learnt. */
@Path("/v1/kennisitems")
@Tag(name = "Kennisplatform")
class KennisResource {
    private final Kennis kennis;

    KennisResource(Kennis kennis) {
        this.kennis = kennis;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Zoek in lessen, toepassingen, kennisvragen en bijeenkomsten",
            description = "Elk woord moet voorkomen, in welke verbuiging ook; wat het beste past eerst.")
    public Page<Vondst> zoek(
            @QueryParam("zoek") @NotBlank @Size(max = 200) String zoek,
            @QueryParam("soort") @Size(max = 4) @Nullable List<Kennissoort> soort,
            @QueryParam("paginaGrootte") @DefaultValue("50") @Min(1) @Max(200) int paginaGrootte) {
        return new Page<>(kennis.zoek(zoek, soort, paginaGrootte), null, null);
    }
}
