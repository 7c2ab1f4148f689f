package nl.zuidlimburg.knelpunten.wetgebruik;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.zuidlimburg.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which rules are cited, and how often. */
@Path("/v1/regelverwijzingen")
@Tag(name = "Regelverwijzingen")
class GebruikteVerwijzingenResource {
    private final Gebruik gebruik;

    GebruikteVerwijzingenResource(Gebruik gebruik) {
        this.gebruik = gebruik;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "lijstGebruikteVerwijzingen",
            summary = "Verwijzingen in gebruik",
            description = "De meest geciteerde eerst; telt alleen wat de vrager mag zien.")
    public Page<GebruikteVerwijzing> verwijzingen(
            @QueryParam("regeling")
                    @Size(max = 300)
                    @Parameter(description = "Kenmerk van de wet, zoals BWBR0037885.")
                    @Nullable
                    String regeling,
            @QueryParam("paginaGrootte") @DefaultValue("50") @Min(1) @Max(200) int paginaGrootte) {
        return new Page<>(gebruik.verwijzingen(regeling, paginaGrootte), null, null);
    }
}
