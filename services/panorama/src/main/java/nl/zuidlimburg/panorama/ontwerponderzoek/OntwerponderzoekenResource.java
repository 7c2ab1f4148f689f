package nl.zuidlimburg.panorama.ontwerponderzoek;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was researched by designing. */
@Path("/v1/ontwerponderzoeken")
@Tag(name = "Ontwerponderzoeken")
class OntwerponderzoekenResource
        extends WerkResource<Ontwerponderzoek, OntwerponderzoekGegevens, OntwerponderzoekView> {
    private static final Listing<Ontwerponderzoek> LISTING = Listing.of(Ontwerponderzoek.class, "ontwerponderzoek")
            .sort("vraag", SortType.TEXT, "vraag")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<OntwerponderzoekView> EXPORT = Export.of(
            "ontwerponderzoeken",
            Column.of("vraag", v -> v.gegevens().vraag()),
            Column.of("gevraagdDoor", v -> v.gegevens().gevraagdDoor().naam()),
            Column.of("bestuurslagen", v -> v.gegevens().bestuurslagen()),
            Column.of("sectoren", v -> v.gegevens().sectoren()),
            Column.of("oplossing", v -> v.gegevens().oplossing()),
            Column.of("effecten", v -> v.gegevens().effecten()),
            Column.of("bevinding", v -> v.gegevens().bevinding()),
            Column.of("makers", v -> v.gegevens().makers()),
            Column.of("zichtbaarheid", OntwerponderzoekView::zichtbaarheid),
            Column.of("gewijzigdOp", OntwerponderzoekView::gewijzigdOp),
            Column.of("id", OntwerponderzoekView::id));

    private final Ontwerponderzoeken ontwerponderzoeken;

    OntwerponderzoekenResource(Werkbank bank, Ontwerponderzoeken ontwerponderzoeken) {
        super(bank, Ontwerponderzoek.class, "ontwerponderzoek");
        this.ontwerponderzoeken = ontwerponderzoeken;
    }

    @Override
    protected Ontwerponderzoek maak(OntwerponderzoekGegevens gegevens) {
        return ontwerponderzoeken.nieuw(gegevens, Zichtbaarheid.INTERN);
    }

    @Override
    protected void controleer(Ontwerponderzoek item, OntwerponderzoekGegevens nieuw) {
        ontwerponderzoeken.verbind(item.id(), nieuw);
    }

    @GET
    @Operation(summary = "Ontwerponderzoek zoeken en filteren")
    public Page<OntwerponderzoekView> lijst(
            @Valid @BeanParam OntwerponderzoekFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam OntwerponderzoekFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }
}
