package nl.zuidlimburg.knelpunten.wetswijziging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.job.Jobs;
import nl.zuidlimburg.platform.job.TaakView;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.rest.Where;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The change watch. For the team only: that a law is watched tells which internal knelpunten there are. */
@Path("/v1/wetswijzigingen")
@Tag(name = "Wetswijzigingen")
class WetswijzigingenResource {
    private static final Listing<Wetswijziging> LISTING = Listing.of(Wetswijziging.class, "wetswijziging")
            .sort("-vastgelegdOp", SortType.INSTANT, "vastgelegd_op")
            .sort("-geldigVanaf", SortType.DATE, "geldig_vanaf");

    private final Bestanden bestanden;
    private final Jobs jobs;
    private final Listings listings;

    WetswijzigingenResource(Bestanden bestanden, Jobs jobs, Listings listings) {
        this.bestanden = bestanden;
        this.jobs = jobs;
        this.listings = listings;
    }

    @GET
    @RolesAllowed({"knelpunten-lezer", "knelpunten-redacteur", "knelpunten-jurist", "beheerder"})
    @Operation(operationId = "lijstWetswijzigingen", summary = "Nieuwe versies van geciteerde wetten")
    public Page<WetswijzigingView> lijst(
            @QueryParam("regeling")
                    @Size(max = 300)
                    @Parameter(description = "Kenmerk van de wet, zoals BWBR0037885.")
                    @Nullable
                    String regeling,
            @BeanParam PageRequest pagina) {
        return listings.page(LISTING, Where.all().equal("regeling", regeling), pagina, Wetswijziging::view);
    }

    @GET
    @Path("/sjabloon")
    @Produces("text/csv")
    @Operation(operationId = "sjabloonWetswijzigingen", summary = "Sjabloon van een bestand met nieuwe versies")
    public String sjabloon() {
        return Voeding.SJABLOON;
    }

    @POST
    @Transactional
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_XML, "text/xml"})
    @RolesAllowed({"knelpunten-redacteur", "knelpunten-jurist", "beheerder", "knelpunten:beheren"})
    @Operation(
            operationId = "voerWetswijzigingenIn",
            summary = "Voer nieuwe versies in uit een bestand",
            description =
                    "`vorm` is `csv` (het sjabloon), `json` (dezelfde velden) of `bwb` (BWBIdList.xml van wetten.overheid.nl). Het werk gaat op de achtergrond; de taak meldt elke rij die niet kon worden gebruikt.")
    public RestResponse<TaakView> voerIn(@QueryParam("vorm") @NotNull @Nullable Vorm vorm, byte[] bestand) {
        if (bestand.length == 0) {
            throw new InvalidInput("", "het bestand is leeg");
        }
        return jobs.accept(
                WetswijzigingenInvoer.SOORT,
                new WetswijzigingenInvoer.Opdracht(bestanden.bewaar(bestand), Objects.requireNonNull(vorm)));
    }
}
