package nl.zuidlimburg.water.tafel;

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
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.water.programma.Themas;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tables of the inventory. */
@Path("/v1/tafels")
@Tag(name = "Tafels")
class TafelsResource extends WerkResource<Tafel, TafelGegevens, TafelView> {
    private static final Listing<Tafel> LISTING = Listing.of(Tafel.class, "tafel")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<TafelView> EXPORT = Export.of(
            "tafels",
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("ookBekendAls", v -> v.gegevens().ookBekendAls()),
            Column.of("doel", v -> v.gegevens().doel()),
            Column.of("niveau", v -> v.gegevens().niveau()),
            Column.of("themas", v -> v.gegevens().themas()),
            Column.of("deelnemers", v -> v.gegevens().deelnemers().stream()
                    .map(Deelnemer::organisatie)
                    .toList()),
            Column.of("voorzitter", v -> v.gegevens().voorzitter()),
            Column.of("cyclus", v -> v.gegevens().cyclus()),
            Column.of("producten", v -> v.gegevens().producten()),
            Column.of("mandaat", v -> v.gegevens().mandaat()),
            Column.of("beeindigdOp", TafelView::beeindigdOp),
            Column.of("zichtbaarheid", TafelView::zichtbaarheid),
            Column.of("gewijzigdOp", TafelView::gewijzigdOp),
            Column.of("id", TafelView::id));

    private final Themas themas;

    TafelsResource(Werkbank bank, Themas themas) {
        super(bank, Tafel.class, "tafel");
        this.themas = themas;
    }

    @Override
    protected Tafel maak(TafelGegevens gegevens) {
        themas.vereis(gegevens.themas());
        return new Tafel(gegevens, bank.eigenaar(), Zichtbaarheid.INTERN, bank.nu());
    }

    @Override
    protected void controleer(Tafel item, TafelGegevens nieuw) {
        themas.vereis(nieuw.themas());
    }

    @GET
    @Operation(summary = "Tafels zoeken en filteren")
    public Page<TafelView> lijst(@Valid @BeanParam TafelFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam TafelFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }
}
