package nl.zuidlimburg.vhf.invoer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.job.Jobs;
import nl.zuidlimburg.platform.job.TaakView;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.vhf.bestand.Bestanden;
import nl.zuidlimburg.vhf.bestand.Bronnen;
import nl.zuidlimburg.vhf.meting.Metingen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files with values for a measurement: received or fetched, and imported in the background. */
@Path("/v1/meetbestanden")
@Tag(name = "Metingen")
class MeetbestandenResource {
    private static final String UITLEG =
            "`vorm` is `cbs-breed` (Kerncijfers wijken en buurten als CSV), `cbs-odata` (waarnemingen van OData v4 als JSON) of"
                    + " `sjabloon` (eigen CSV). Het werk gaat op de achtergrond; de taak meldt elke foute rij. Is er een fout,"
                    + " dan wordt niets ingevoerd, tenzij met `gedeeltelijk=true` om de goede rijen is gevraagd.";

    private final Bestanden bestanden;
    private final Bronnen bronnen;
    private final Metingen metingen;
    private final Jobs jobs;

    MeetbestandenResource(Bestanden bestanden, Bronnen bronnen, Metingen metingen, Jobs jobs) {
        this.bestanden = bestanden;
        this.bronnen = bronnen;
        this.metingen = metingen;
        this.jobs = jobs;
    }

    @GET
    @Path("/sjabloon")
    @Produces("text/csv")
    @Operation(operationId = "sjabloonMeting", summary = "Sjabloon van een bestand met waarden")
    public String sjabloon() {
        return Sjabloon.VOORBEELD;
    }

    @POST
    @Transactional
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(operationId = "voerMetingIn", summary = "Voer een bestand in een meting in", description = UITLEG)
    public RestResponse<TaakView> voerIn(
            @QueryParam("meting") @NotNull @Nullable UUID meting,
            @QueryParam("vorm") @NotNull @Nullable Vorm vorm,
            @QueryParam("gedeeltelijk")
                    @Parameter(description = "Voer ook in als er rijen fout zijn: alleen de goede.")
                    @Nullable
                    Boolean gedeeltelijk,
            @QueryParam("naam")
                    @Size(max = 300)
                    @Parameter(description = "Hoe het bestand heet; staat in de historie van de meting.")
                    @Nullable
                    String naam,
            InputStream inhoud) {
        var doel = doel(Objects.requireNonNull(meting));
        var bestand = bestanden.nieuw();
        if (bestanden.ontvang(bestand, inhoud) == 0) {
            throw new InvalidInput("", "het bestand is leeg");
        }
        return jobs.accept(
                MeetInvoer.SOORT,
                new MeetInvoer.Opdracht(
                        bestand,
                        doel,
                        Objects.requireNonNull(vorm),
                        Boolean.TRUE.equals(gedeeltelijk),
                        naam == null || naam.isBlank() ? "bestand" : naam.strip(),
                        null));
    }

    @POST
    @Path("/_ophalen")
    @Transactional
    @Idempotent
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(
            operationId = "haalMetingOp",
            summary = "Haal een bestand op en voer het in een meting in",
            description = UITLEG)
    public RestResponse<TaakView> haalOp(@NotNull @Valid HaalMetingOp verzoek) {
        var adres = bronnen.vereis(verzoek.url()).toString();
        return jobs.accept(
                MeetInvoer.SOORT,
                new MeetInvoer.Opdracht(
                        bestanden.nieuw(),
                        doel(verzoek.meting()),
                        verzoek.vorm(),
                        Boolean.TRUE.equals(verzoek.gedeeltelijk()),
                        adres.length() <= 500 ? adres : adres.substring(0, 500),
                        adres));
    }

    private UUID doel(UUID id) {
        var meting = metingen.zichtbaar(id);
        meting.vereisConcept();
        return meting.id();
    }
}
