package nl.zuidlimburg.water.afwenteling;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What measures pass on, and what the parties that it hits said. */
@Path("/v1/afwentelingen")
@Tag(name = "Afwentelingen")
class AfwentelingenResource extends WerkResource<Afwenteling, AfwentelingGegevens, AfwentelingView> {
    private static final Listing<Afwenteling> LISTING =
            Listing.of(Afwenteling.class, "afwenteling").sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<AfwentelingView> EXPORT = Export.of(
            "afwentelingen",
            Column.of("maatregel", v -> v.gegevens().maatregel()),
            Column.of("richting", v -> v.gegevens().richting()),
            Column.of("stroomgebied", v -> v.gegevens().stroomgebied()),
            Column.of("landen", AfwentelingView::landen),
            Column.of("overDeGrens", AfwentelingView::overDeGrens),
            Column.of("aard", v -> v.gegevens().aard()),
            Column.of("effect", v -> v.gegevens().effect()),
            Column.of("toelichting", v -> v.gegevens().toelichting()),
            Column.of("partij", v -> v.gegevens().partij()),
            Column.of("status", AfwentelingView::status),
            Column.of("gemarkeerd", AfwentelingView::gemarkeerd),
            Column.of("zichtbaarheid", AfwentelingView::zichtbaarheid),
            Column.of("gewijzigdOp", AfwentelingView::gewijzigdOp),
            Column.of("id", AfwentelingView::id));

    private final Afwentelingen afwentelingen;

    AfwentelingenResource(Werkbank bank, Afwentelingen afwentelingen) {
        super(bank, Afwenteling.class, "afwenteling");
        this.afwentelingen = afwentelingen;
    }

    @Override
    protected Afwenteling maak(AfwentelingGegevens gegevens) {
        return afwentelingen.nieuw(gegevens);
    }

    @Override
    protected void controleer(Afwenteling item, AfwentelingGegevens nieuw) {
        item.ligtIn(afwentelingen.landen(nieuw));
    }

    @GET
    @Operation(summary = "Wat wordt afgewenteld")
    public Page<AfwentelingView> lijst(@Valid @BeanParam AfwentelingFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat wordt afgewenteld als bestand")
    public Response export(@Valid @BeanParam AfwentelingFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Authenticated
    @Path("{id}/besprekingen")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Leg vast wat een partij ervan vindt",
            description =
                    "Het akkoord van de getroffen partij haalt de markering weg; een latere wijziging zet haar terug.")
    public RestResponse<AfwentelingView> bespreek(
            @PathParam("id") UUID id, @NotNull @Valid Bespreking.Verzoek verzoek) {
        return stap(id, (afwenteling, nu) -> afwenteling.bespreek(verzoek, nu));
    }
}
