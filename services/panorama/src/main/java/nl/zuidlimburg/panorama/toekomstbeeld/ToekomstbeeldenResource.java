package nl.zuidlimburg.panorama.toekomstbeeld;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.zuidlimburg.panorama.ruimteclaim.Balans;
import nl.zuidlimburg.panorama.ruimteclaim.Ruimtebalans;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The possible futures, each with its space balance. */
@Path("/v1/toekomstbeelden")
@Tag(name = "Toekomstbeelden")
class ToekomstbeeldenResource extends WerkResource<Toekomstbeeld, ToekomstbeeldGegevens, ToekomstbeeldView> {
    private static final Listing<Toekomstbeeld> LISTING = Listing.of(Toekomstbeeld.class, "toekomstbeeld")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<ToekomstbeeldView> EXPORT = Export.of(
            "toekomstbeelden",
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("aard", v -> v.gegevens().aard()),
            Column.of("kern", v -> v.gegevens().kern()),
            Column.of("abstractieniveau", v -> v.gegevens().abstractieniveau()),
            Column.of("povi", v -> v.gegevens().povi()),
            Column.of("elementen", v -> v.gegevens().elementen().stream()
                    .map(Beeldelement::naam)
                    .toList()),
            Column.of("zichtbaarheid", ToekomstbeeldView::zichtbaarheid),
            Column.of("gewijzigdOp", ToekomstbeeldView::gewijzigdOp),
            Column.of("id", ToekomstbeeldView::id));

    private final Toekomstbeelden toekomstbeelden;
    private final Ruimtebalans balans;

    ToekomstbeeldenResource(Werkbank bank, Toekomstbeelden toekomstbeelden, Ruimtebalans balans) {
        super(bank, Toekomstbeeld.class, "toekomstbeeld");
        this.toekomstbeelden = toekomstbeelden;
        this.balans = balans;
    }

    @Override
    protected Toekomstbeeld maak(ToekomstbeeldGegevens gegevens) {
        return toekomstbeelden.nieuw(gegevens, Zichtbaarheid.INTERN);
    }

    @Override
    protected void controleer(Toekomstbeeld item, ToekomstbeeldGegevens nieuw) {
        toekomstbeelden.verbind(item.id(), nieuw);
    }

    @GET
    @Operation(summary = "Toekomstbeelden zoeken en filteren")
    public Page<ToekomstbeeldView> lijst(@Valid @BeanParam ToekomstbeeldFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam ToekomstbeeldFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @GET
    @Path("{id}/balans")
    @Operation(
            summary = "Wat dit toekomstbeeld van de ruimte vraagt",
            description = "Van de ruimteclaims in zijn elementen, voor zover u die mag zien.")
    public Balans balans(@PathParam("id") UUID id) {
        return balans.van(zichtbaar(id).gegevens().claims());
    }
}
