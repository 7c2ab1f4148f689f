package nl.zuidlimburg.panorama.toetsing;

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

/** The judgements by principle, and the matrix of futures against principles. */
@Path("/v1/toetsingen")
@Tag(name = "Toetsingen")
class ToetsingenResource extends WerkResource<Toetsing, ToetsingGegevens, ToetsingView> {
    private static final Listing<Toetsing> LISTING =
            Listing.of(Toetsing.class, "toetsing").sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<ToetsingView> EXPORT = Export.of(
            "toetsingen",
            Column.of("soort", v -> v.gegevens().onderwerp().soort()),
            Column.of("onderwerp", v -> v.gegevens().onderwerp().id()),
            Column.of("combineren", v -> v.gegevens().combineren().uitkomst()),
            Column.of("combinerenReden", v -> v.gegevens().combineren().reden()),
            Column.of(
                    "identiteitCentraal", v -> v.gegevens().identiteitCentraal().uitkomst()),
            Column.of(
                    "identiteitCentraalReden",
                    v -> v.gegevens().identiteitCentraal().reden()),
            Column.of(
                    "nietAfwentelen",
                    v -> v.gegevens().nietAfwentelen().oordeel().uitkomst()),
            Column.of(
                    "nietAfwentelenReden",
                    v -> v.gegevens().nietAfwentelen().oordeel().reden()),
            Column.of("ontvangers", v -> v.gegevens().nietAfwentelen().ontvangers().stream()
                    .map(Ontvanger::wie)
                    .toList()),
            Column.of(
                    "grens",
                    v -> v.gegevens().grens() == null
                            ? null
                            : v.gegevens().grens().uitkomst()),
            Column.of("getoetstDoor", v -> v.gegevens().getoetstDoor()),
            Column.of("getoetstOp", v -> v.gegevens().getoetstOp()),
            Column.of("zichtbaarheid", ToetsingView::zichtbaarheid),
            Column.of("gewijzigdOp", ToetsingView::gewijzigdOp),
            Column.of("id", ToetsingView::id));

    private final Toetsingen toetsingen;
    private final Matrices matrices;

    ToetsingenResource(Werkbank bank, Toetsingen toetsingen, Matrices matrices) {
        super(bank, Toetsing.class, "toetsing");
        this.toetsingen = toetsingen;
        this.matrices = matrices;
    }

    @Override
    protected Toetsing maak(ToetsingGegevens gegevens) {
        return toetsingen.nieuw(gegevens, Zichtbaarheid.INTERN);
    }

    @Override
    protected ToetsingGegevens zoalsBewaard(Toetsing item, ToetsingGegevens nieuw) {
        return toetsingen.verbonden(nieuw);
    }

    @Override
    protected void controleer(Toetsing item, ToetsingGegevens nieuw) {
        toetsingen.verwijs(item.id(), nieuw);
    }

    @GET
    @Operation(summary = "Toetsingen zoeken en filteren")
    public Page<ToetsingView> lijst(@Valid @BeanParam ToetsingFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam ToetsingFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @GET
    @Path("_matrix")
    @Operation(
            summary = "Toekomstbeelden tegenover de beginselen",
            description = "Per toekomstbeeld de laatste toetsing; zonder toetsing is alles onbekend.")
    public Matrix matrix() {
        return matrices.toekomstbeelden();
    }
}
