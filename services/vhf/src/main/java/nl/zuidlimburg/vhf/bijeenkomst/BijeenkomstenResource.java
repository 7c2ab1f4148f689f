package nl.zuidlimburg.vhf.bijeenkomst;

import jakarta.annotation.security.RolesAllowed;
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
import nl.zuidlimburg.vhf.werk.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Meetings and the kick-off tour. */
@Path("/v1/bijeenkomsten")
@Tag(name = "Bijeenkomsten")
class BijeenkomstenResource extends WerkResource<Bijeenkomst, BijeenkomstGegevens, BijeenkomstView> {
    private static final Listing<Bijeenkomst> LISTING = Listing.of(Bijeenkomst.class, "bijeenkomst")
            .sort("-datum", SortType.DATE, "datum")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel");

    private static final Export<BijeenkomstView> EXPORT = Export.of(
            "bijeenkomsten",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("soort", v -> v.gegevens().soort()),
            Column.of("doel", v -> v.gegevens().doel()),
            Column.of("datum", v -> v.gegevens().datum()),
            Column.of("plaats", v -> v.gegevens().plaats()),
            Column.of(
                    "haltes",
                    v -> v.gegevens().haltes().stream().map(Halte::gebied).toList()),
            Column.of("status", BijeenkomstView::status),
            Column.of("deelnemers", BijeenkomstView::deelnemers),
            Column.of("opbrengst", BijeenkomstView::opbrengst),
            Column.of("zichtbaarheid", BijeenkomstView::zichtbaarheid),
            Column.of("gewijzigdOp", BijeenkomstView::gewijzigdOp),
            Column.of("id", BijeenkomstView::id));

    private final Haltes haltes;

    BijeenkomstenResource(Werkbank bank, Haltes haltes) {
        super(bank, Bijeenkomst.class, "bijeenkomst");
        this.haltes = haltes;
    }

    @Override
    protected Bijeenkomst maak(BijeenkomstGegevens gegevens) {
        haltes.controleer(gegevens);
        return new Bijeenkomst(gegevens, bank.eigenaar(), bank.nu());
    }

    @Override
    protected void controleer(Bijeenkomst item, BijeenkomstGegevens nieuw) {
        haltes.controleer(nieuw);
    }

    @GET
    @Operation(summary = "Bijeenkomsten zoeken en filteren")
    public Page<BijeenkomstView> lijst(@Valid @BeanParam BijeenkomstFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat gefilterd is, als bestand")
    public Response export(@Valid @BeanParam BijeenkomstFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Path("{id}/verslagen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De bijeenkomst is gehouden: met wie en wat leverde zij op")
    public RestResponse<BijeenkomstView> houd(@PathParam("id") UUID id, @NotNull @Valid HoudBijeenkomst verzoek) {
        return stap(id, (bijeenkomst, nu) -> bijeenkomst.houd(verzoek.deelnemers(), verzoek.opbrengst(), nu));
    }
}
