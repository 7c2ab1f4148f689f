package nl.zuidlimburg.vhf.les;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.zuidlimburg.platform.error.InvalidInput;
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

/** Where lessons were applied. */
@Path("/v1/toepassingen")
@Tag(name = "Toepassingen")
class ToepassingenResource extends WerkResource<Toepassing, ToepassingGegevens, ToepassingView> {
    private static final Listing<Toepassing> LISTING = Listing.of(Toepassing.class, "toepassing")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel");

    private static final Export<ToepassingView> EXPORT = Export.of(
            "toepassingen",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("les", v -> v.gegevens().les()),
            Column.of("wijk", v -> v.gegevens().wijk()),
            Column.of("wie", v -> v.gegevens().wie()),
            Column.of("wanneer", v -> v.gegevens().wanneer()),
            Column.of("resultaat", v -> v.gegevens().resultaat()),
            Column.of("uitWijk", ToepassingView::uitWijk),
            Column.of("buitenEigenGemeente", ToepassingView::buitenEigenGemeente),
            Column.of("zichtbaarheid", ToepassingView::zichtbaarheid),
            Column.of("gewijzigdOp", ToepassingView::gewijzigdOp),
            Column.of("id", ToepassingView::id));

    private final Gebieden gebieden;

    ToepassingenResource(Werkbank bank, Gebieden gebieden) {
        super(bank, Toepassing.class, "toepassing");
        this.gebieden = gebieden;
    }

    @Override
    protected Toepassing maak(ToepassingGegevens gegevens) {
        gebieden.vereis("wijk", gegevens.wijk());
        var les = bank.vind(Les.class, gegevens.les());
        if (les == null || !bank.access().actor().maySee("vhf", les.zichtbaarheid(), les.eigenaar())) {
            throw new InvalidInput("les", "onbekende les: " + gegevens.les());
        }
        return new Toepassing(gegevens, les, bank.eigenaar(), bank.nu());
    }

    @Override
    protected void controleer(Toepassing item, ToepassingGegevens nieuw) {
        gebieden.vereis("wijk", nieuw.wijk());
    }

    @GET
    @Operation(summary = "Toepassingen zoeken en filteren")
    public Page<ToepassingView> lijst(@Valid @BeanParam ToepassingFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat gefilterd is, als bestand")
    public Response export(@Valid @BeanParam ToepassingFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }
}
