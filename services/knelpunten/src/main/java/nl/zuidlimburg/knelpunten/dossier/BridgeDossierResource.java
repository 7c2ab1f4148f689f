package nl.zuidlimburg.knelpunten.dossier;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntAntwoorden;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "toonBridgeDossier", summary = "Dossier volgens Verordening (EU) 2025/925")
    public BridgeDossier json(@PathParam("id") String id) {
        var knelpunt = antwoorden.levend(id);
        if (!knelpunt.beschrijving().isGrensoverschrijdend()) {
            throw new RuleViolation(
                    "dossier-grensoverschrijdend",
                    "Een dossier volgens Verordening (EU) 2025/925 gaat over een verschil tussen landen.");
        }
        return dossiers.van(antwoorden.antwoord(knelpunt));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(operationId = "drukBridgeDossierAf", summary = "Hetzelfde dossier om af te drukken")
    public String html(@PathParam("id") String id) {
        return pagina.data("dossier", json(id)).render();
    }
}
