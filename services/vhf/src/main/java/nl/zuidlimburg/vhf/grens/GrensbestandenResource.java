package nl.zuidlimburg.vhf.grens;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.job.Jobs;
import nl.zuidlimburg.platform.job.TaakView;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.vhf.bestand.Bestanden;
import nl.zuidlimburg.vhf.bestand.Bronnen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files with boundaries of areas: received or fetched, and imported in the background. */
@Path("/v1/grensbestanden")
@Tag(name = "Gebieden")
class GrensbestandenResource {
    private static final String UITLEG =
            "GeoJSON in graden (CRS84). Het werk gaat op de achtergrond; de taak meldt elke foute grens. Is er een fout, dan"
                    + " wordt niets ingevoerd, tenzij met `gedeeltelijk` om de goede is gevraagd.";

    private final Bestanden bestanden;
    private final Bronnen bronnen;
    private final Jobs jobs;

    GrensbestandenResource(Bestanden bestanden, Bronnen bronnen, Jobs jobs) {
        this.bestanden = bestanden;
        this.bronnen = bronnen;
        this.jobs = jobs;
    }

    @POST
    @Transactional
    @Consumes({Exports.GEOJSON, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(
            operationId = "voerGrenzenIn",
            summary = "Voer grenzen van gebieden in uit een bestand",
            description = UITLEG)
    public RestResponse<TaakView> voerIn(
            @QueryParam("bron")
                    @NotBlank
                    @Size(max = 500)
                    @Parameter(description = "Wie de grenzen maakte, met licentie.")
                    @Nullable
                    String bron,
            @QueryParam("jaar") @Min(1800) @Max(2200) @Parameter(description = "Jaar van de indeling.") @Nullable
                    Integer jaar,
            @QueryParam("nieuw")
                    @Parameter(
                            description =
                                    "Neem ook wijken en buurten op die er nog niet zijn, van gemeenten en wijken die er wel zijn.")
                    @Nullable
                    Boolean nieuw,
            @QueryParam("gedeeltelijk")
                    @Parameter(description = "Voer ook in als er grenzen fout zijn: alleen de goede.")
                    @Nullable
                    Boolean gedeeltelijk,
            InputStream inhoud) {
        var bestand = bestanden.nieuw();
        if (bestanden.ontvang(bestand, inhoud) == 0) {
            throw new InvalidInput("", "het bestand is leeg");
        }
        return jobs.accept(
                GrensInvoer.SOORT,
                new GrensInvoer.Opdracht(
                        bestand,
                        Objects.requireNonNull(bron).strip(),
                        jaar,
                        Boolean.TRUE.equals(nieuw),
                        Boolean.TRUE.equals(gedeeltelijk),
                        null));
    }

    @POST
    @Path("/_ophalen")
    @Transactional
    @Idempotent
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(
            operationId = "haalGrenzenOp",
            summary = "Haal grenzen van gebieden op en voer ze in",
            description = UITLEG)
    public RestResponse<TaakView> haalOp(@NotNull @Valid HaalGrenzenOp verzoek) {
        return jobs.accept(
                GrensInvoer.SOORT,
                new GrensInvoer.Opdracht(
                        bestanden.nieuw(),
                        verzoek.bron().strip(),
                        verzoek.jaar(),
                        Boolean.TRUE.equals(verzoek.nieuw()),
                        Boolean.TRUE.equals(verzoek.gedeeltelijk()),
                        bronnen.vereis(verzoek.url()).toString()));
    }
}
