package nl.zuidlimburg.knelpunten.dossier;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntAntwoorden;
import nl.zuidlimburg.knelpunten.rapport.Vorm;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The file for a cross-border coordination point, to send (JSON) or to print (HTML). */
@Path("/v1/knelpunten/{id}/bridge-dossier")
@Tag(name = "Dossier")
class BridgeDossierResource {
    private final KnelpuntAntwoorden antwoorden;
    private final BridgeDossiers dossiers;
    private final Template pagina;

    BridgeDossierResource(
            KnelpuntAntwoorden antwoorden, BridgeDossiers dossiers, @Location("bridge-dossier.html") Template pagina) {
        this.antwoorden = antwoorden;
        this.dossiers = dossiers;
        this.pagina = pagina;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Transactional
    @Operation(
            operationId = "toonBridgeDossier",
            summary = "Dossier volgens Verordening (EU) 2025/925, ook om af te drukken")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BridgeDossier.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response toon(
            @PathParam("id") String id, @QueryParam("formaat") @Nullable Vorm formaat, @Context HttpHeaders headers) {
        var knelpunt = antwoorden.levend(id);
        if (!knelpunt.beschrijving().isGrensoverschrijdend()) {
            throw new RuleViolation(
                    "dossier-grensoverschrijdend",
                    "Een dossier volgens Verordening (EU) 2025/925 gaat over een verschil tussen landen.");
        }
        var dossier = dossiers.van(antwoorden.antwoord(knelpunt));
        var vorm = Vorm.kies(formaat, headers, Vorm.JSON, Vorm.HTML);
        Object inhoud =
                vorm == Vorm.JSON ? dossier : pagina.data("dossier", dossier).render();
        return Response.ok(inhoud, vorm.type()).build();
    }
}
