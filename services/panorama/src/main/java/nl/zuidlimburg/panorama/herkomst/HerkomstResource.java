package nl.zuidlimburg.panorama.herkomst;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.zuidlimburg.platform.error.ItemNotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an item came from, and what came of it. */
@Path("/v1/herkomst")
@Tag(name = "Herkomst")
@Blocking
class HerkomstResource {
    private final Herkomstlezer lezer;
    private final Lotlezer lot;

    HerkomstResource(Herkomstlezer lezer, Lotlezer lot) {
        this.lezer = lezer;
        this.lot = lot;
    }

    @GET
    @Path("{soort}/{id}")
    @Operation(
            summary = "Waar iets vandaan komt, of wat ervan is geworden",
            description = "Wat de lezer niet mag zien, wordt alleen geteld.")
    public Herkomstbeeld toon(
            @PathParam("soort") @Pattern(regexp = "[a-z]+") @Size(max = 40) String soort,
            @PathParam("id") UUID id,
            @QueryParam("richting") @DefaultValue("terug") Richting richting) {
        if (!Soorten.kent(soort)) {
            throw new ItemNotFound(soort, id);
        }
        return lezer.van(new Knoop(soort, id), richting);
    }

    @GET
    @Path("inbreng/{id}/lot")
    @Operation(
            summary = "Wat is er met mijn inbreng gebeurd?",
            description = "In gewone woorden, van de inbreng tot de besluiten over de strategie.")
    public Lot lot(@PathParam("id") UUID id) {
        return lot.van(id);
    }
}
