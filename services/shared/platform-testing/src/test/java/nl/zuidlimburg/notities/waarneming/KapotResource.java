package nl.zuidlimburg.notities.waarneming;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An export whose source fails after a hundred thousand rows. */
@Path("/v1/waarnemingen/_kapot")
public class KapotResource {
    private final Exports exports;

    KapotResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Operation(hidden = true)
    @Produces(Exports.CSV)
    public Response export(@BeanParam ExportRequest verzoek) {
        return exports.answer(Export.of("kapot", Column.of("rij", rij -> rij)), verzoek, rows -> {
            for (int i = 0; i < 100_000; i++) {
                rows.accept(i);
            }
            throw new IllegalStateException("The source broke, as this test wants");
        });
    }
}
