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
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "toonJaarverslag", summary = "Het jaarverslag")
    public Jaarverslag json(@PathParam("jaar") @Min(2000) @Max(2100) int jaar) {
        return verslagen.van(jaar);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(operationId = "drukJaarverslagAf", summary = "Het jaarverslag om af te drukken")
    public String html(@PathParam("jaar") @Min(2000) @Max(2100) int jaar) {
        return pagina.data("verslag", verslagen.van(jaar)).render();
    }

    @GET
    @Produces("text/csv")
    @Transactional
    @Operation(operationId = "exporteerJaarverslag", summary = "Het jaarverslag als tabel")
    public String csv(@PathParam("jaar") @Min(2000) @Max(2100) int jaar) {
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, CSVFormat.RFC4180)) {
            csv.printRecord("onderdeel", "nummer", "titel", "opgaven", "status", "uitkomstDatum", "uitkomst", "id");
            for (var onderdeel : verslagen.van(jaar).onderdelen()) {
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
