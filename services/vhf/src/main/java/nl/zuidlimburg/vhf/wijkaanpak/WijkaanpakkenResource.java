package nl.zuidlimburg.vhf.wijkaanpak;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Physical and social per wijk, and where they do not meet yet. */
@Path("/v1/wijkaanpakken")
@Tag(name = "Wijkaanpakken")
class WijkaanpakkenResource {
    private final Wijkaanpakken wijkaanpakken;

    WijkaanpakkenResource(Wijkaanpakken wijkaanpakken) {
        this.wijkaanpakken = wijkaanpakken;
    }

    @GET
    @Transactional
    @Operation(
            summary = "De wijken waar interventies zijn, met hun aantal kruisingen",
            description = "Wijken met de meeste kandidaten voor een koppelkans staan vooraan; zonder matrix.")
    public Page<Wijkaanpak> lijst() {
        return new Page<>(wijkaanpakken.alle(), null, null);
    }

    @GET
    @Path("{wijk}")
    @Transactional
    @Operation(
            summary = "De matrix fysiek × sociaal van een wijk",
            description = "Een kruising die aan een kant bezet is en die niets verbindt, is een kandidaat-koppelkans.")
    public Wijkaanpak toon(@PathParam("wijk") @Pattern(regexp = CbsCode.WIJK) String wijk) {
        return wijkaanpakken.van(wijk);
    }
}
