package nl.zuidlimburg.water.landbouw;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done for farming; everywhere without totals of fewer than five farms. */
@Path("/v1/landbouwsporen")
@Tag(name = "Landbouwsporen")
class LandbouwsporenResource extends WerkResource<Landbouwspoor, LandbouwspoorGegevens, LandbouwspoorView> {
    private static final Listing<Landbouwspoor> LISTING = Listing.of(Landbouwspoor.class, "landbouwspoor")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<LandbouwspoorView> EXPORT = Export.of(
            "landbouwsporen",
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("gebied", v -> v.gegevens().gebied()),
            Column.of("stroomgebieden", v -> v.gegevens().stroomgebieden()),
            Column.of("programmas", v -> v.gegevens().programmas()),
            Column.of("noviInzet", v -> v.gegevens().noviInzet()),
            Column.of("verdienmodel", v -> v.gegevens().verdienmodel()),
            Column.of("bodem", v -> v.gegevens().eisen().bodem()),
            Column.of("water", v -> v.gegevens().eisen().water()),
            Column.of("landschap", v -> v.gegevens().eisen().landschap()),
            Column.of("natuur", v -> v.gegevens().eisen().natuur()),
            Column.of("hectaren", v -> v.gegevens().hectaren()),
            Column.of("bedrijvenInGesprek", v -> v.gegevens().bedrijvenInGesprek()),
            Column.of("onderdrukt", LandbouwspoorView::onderdrukt),
            Column.of("zichtbaarheid", LandbouwspoorView::zichtbaarheid),
            Column.of("gewijzigdOp", LandbouwspoorView::gewijzigdOp),
            Column.of("id", LandbouwspoorView::id));

    private final Listings listings;

    LandbouwsporenResource(Werkbank bank, Listings listings) {
        super(bank, Landbouwspoor.class, "landbouwspoor");
        this.listings = listings;
    }

    @Override
    protected Landbouwspoor maak(LandbouwspoorGegevens gegevens) {
        return new Landbouwspoor(gegevens, bank.eigenaar(), Zichtbaarheid.INTERN, bank.nu());
    }

    @GET
    @Operation(summary = "Landbouwsporen zoeken en filteren")
    public Page<LandbouwspoorView> lijst(@Valid @BeanParam LandbouwspoorFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_totalen")
    @Operation(
            summary = "De som van wat is gefilterd",
            description = "Alleen wat wordt getoond telt mee, zodat geen verschil van sommen iets onthult.")
    public Landbouwtotaal totalen(@Valid @BeanParam LandbouwspoorFilter filter) {
        var sporen = new ArrayList<LandbouwspoorView>();
        listings.each(LISTING, filter.where(bank.access()), spoor -> sporen.add(spoor.view()));
        return Landbouwtotaal.van(sporen);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam LandbouwspoorFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }
}
