package nl.zuidlimburg.knelpunten.overzicht;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import nl.zuidlimburg.knelpunten.rapport.Vorm;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The report of a year: for a program (JSON), a spreadsheet (CSV) and a meeting (HTML that prints well). */
@Path("/v1/overzichten/jaarverslagen/{jaar}")
@Tag(name = "Overzichten")
class JaarverslagenResource {
    private final Jaarverslagen verslagen;
    private final Template pagina;

    JaarverslagenResource(Jaarverslagen verslagen, @Location("jaarverslag.html") Template pagina) {
        this.verslagen = verslagen;
        this.pagina = pagina;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "text/csv"})
    @Transactional
    @Operation(
            operationId = "toonJaarverslag",
            summary = "Het jaarverslag, ook om af te drukken (html) of als tabel (csv)")
    @APIResponse(
            responseCode = "200",
            description = "Het jaarverslag",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Jaarverslag.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response toon(
            @PathParam("jaar") @Min(2000) @Max(2100) int jaar,
            @QueryParam("formaat") @Nullable Vorm formaat,
            @Context HttpHeaders headers) {
        var verslag = verslagen.van(jaar);
        var vorm = Vorm.kies(formaat, headers, Vorm.JSON, Vorm.HTML, Vorm.CSV);
        Object inhoud =
                switch (vorm) {
                    case JSON -> verslag;
                    case HTML -> pagina.data("verslag", verslag).render();
                    case CSV -> csv(verslag);
                };
        return Response.ok(inhoud, vorm.type()).build();
    }

    private static String csv(Jaarverslag verslag) {
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, CSVFormat.RFC4180)) {
            csv.printRecord("onderdeel", "nummer", "titel", "opgaven", "status", "uitkomstDatum", "uitkomst", "id");
            for (var onderdeel : verslag.onderdelen()) {
                for (var item : onderdeel.items()) {
                    csv.printRecord(
                            onderdeel.code(),
                            item.nummer(),
                            veilig(item.titel()),
                            item.opgaven(),
                            item.status(),
                            item.uitkomstDatum(),
                            item.uitkomst() == null ? null : veilig(item.uitkomst()),
                            item.id());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString();
    }

    /** A cell that a spreadsheet would take for a formula stays text. */
    private static String veilig(String cel) {
        return !cel.isEmpty() && "=+-@\t\r".indexOf(cel.charAt(0)) >= 0 ? "'" + cel : cel;
    }
}
