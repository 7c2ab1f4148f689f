package nl.zuidlimburg.vhf.les;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was learnt. */
@Path("/v1/lessen")
@Tag(name = "Lessen")
class LessenResource extends WerkResource<Les, LesGegevens, LesView> {
    private static final Listing<Les> LISTING = Listing.of(Les.class, "les")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel");

    private static final Export<LesView> EXPORT = Export.of(
            "lessen",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("context", v -> v.gegevens().context()),
            Column.of("gedaan", v -> v.gegevens().gedaan()),
            Column.of("resultaat", v -> v.gegevens().resultaat()),
            Column.of("bewijskracht", v -> v.gegevens().bewijskracht()),
            Column.of("overdraagbaarNaar", v -> v.gegevens().overdraagbaarNaar()),
            Column.of("wijk", v -> v.gegevens().wijk()),
            Column.of("zichtbaarheid", LesView::zichtbaarheid),
            Column.of("gewijzigdOp", LesView::gewijzigdOp),
            Column.of("id", LesView::id));

    private final Gebieden gebieden;

    LessenResource(Werkbank bank, Gebieden gebieden) {
        super(bank, Les.class, "les");
        this.gebieden = gebieden;
    }

    @Override
    protected Les maak(LesGegevens gegevens) {
        vraagWijk(gegevens);
        return new Les(gegevens, bank.eigenaar(), bank.nu());
    }

    @Override
    protected void controleer(Les item, LesGegevens nieuw) {
        vraagWijk(nieuw);
    }

    private void vraagWijk(LesGegevens gegevens) {
        gebieden.vereis("wijk", gegevens.wijk());
    }

    @GET
    @Operation(summary = "Lessen zoeken en filteren")
    public Page<LesView> lijst(@Valid @BeanParam LesFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat gefilterd is, als bestand")
    public Response export(@Valid @BeanParam LesFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }
}
