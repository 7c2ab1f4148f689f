package nl.zuidlimburg.vhf.overzicht;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures over the whole impulse, counted over what the caller may see. */
@Path("/v1/overzichten")
@Tag(name = "Overzichten")
class OverzichtenResource {
    private final Geldoverzicht geld;
    private final Voortgangsoverzicht voortgang;
    private final Lesoverzicht lessen;
    private final Kansoverzicht kansen;

    OverzichtenResource(Geldoverzicht geld, Voortgangsoverzicht voortgang, Lesoverzicht lessen, Kansoverzicht kansen) {
        this.geld = geld;
        this.voortgang = voortgang;
        this.lessen = lessen;
        this.kansen = kansen;
    }

    /** What money is added up per. */
    enum Per {
        TRANCHE,
        GEMEENTE
    }

    @GET
    @Path("geld")
    @Transactional
    @Operation(
            summary = "Geld: toegekend, besteed, woningen",
            description =
                    "Wat met andere gemeenten samen is toegekend, staat per gemeente apart: niemand zegt hoe het is verdeeld.")
    public Geld geld(@QueryParam("per") @DefaultValue("tranche") Per per) {
        return per == Per.TRANCHE ? geld.perTranche() : geld.perGemeente();
    }

    @GET
    @Path("voortgang")
    @Transactional
    @Operation(
            summary = "Voortgang van een gebied sinds de nulmeting, naast Nederland",
            description = "Met domein jeugd is dit de kloof voor de jeugd.")
    public Voortgangsoverzicht.Voortgang voortgang(
            @QueryParam("gebied") @NotNull @Size(max = 80) String gebied,
            @QueryParam("domein") @Nullable Domein domein) {
        return voortgang.van(gebied, domein);
    }

    @GET
    @Path("lessen")
    @Transactional
    @Operation(summary = "Hoe ver lessen reizen: toegepast buiten hun eigen gemeente")
    public Lesoverzicht.Lessen lessen() {
        return lessen.stand();
    }

    @GET
    @Path("koppelkansen")
    @Transactional
    @Operation(summary = "Hoe ver de koppelkansen zijn, per gemeente")
    public Page<Kansoverzicht.Regel> koppelkansen() {
        return new Page<>(kansen.stand(), null, null);
    }
}
