package nl.zuidlimburg.water.stroomgebied;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.geometrie.Kaartfeature;
import nl.zuidlimburg.platform.geometrie.Stelsel;
import nl.zuidlimburg.platform.geometrie.Stelsels;
import nl.zuidlimburg.platform.geometrie.Vorm;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The basins, their hierarchy and the graph of what flows into what. */
@Path("/v1/stroomgebieden")
@Tag(name = "Stroomgebieden")
class StroomgebiedenResource extends WerkResource<Stroomgebied, StroomgebiedGegevens, StroomgebiedView> {
    private static final Listing<Stroomgebied> LISTING = Listing.of(Stroomgebied.class, "stroomgebied")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<StroomgebiedView> EXPORT = Export.of(
            "stroomgebieden",
            Column.of("code", v -> v.gegevens().code()),
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("soort", v -> v.gegevens().soort()),
            Column.of("ouder", v -> v.gegevens().ouder()),
            Column.of("stroomtNaar", v -> v.gegevens().stroomtNaar()),
            Column.of("uitmonding", v -> v.gegevens().uitmonding()),
            Column.of("landen", v -> v.gegevens().landen()),
            Column.of("gemeenten", v -> v.gegevens().gemeenten()),
            Column.of("meetpunten", v -> v.gegevens().meetpunten()),
            Column.of("indicatief", v -> v.gegevens().indicatief()),
            Column.of("opmerking", v -> v.gegevens().opmerking()),
            Column.of("zichtbaarheid", StroomgebiedView::zichtbaarheid),
            Column.of("gewijzigdOp", StroomgebiedView::gewijzigdOp),
            Column.of("id", StroomgebiedView::id));

    private final Stroomgebieden stroomgebieden;
    private final Stelsels stelsels;

    StroomgebiedenResource(Werkbank bank, Stroomgebieden stroomgebieden, Stelsels stelsels) {
        super(bank, Stroomgebied.class, "stroomgebied");
        this.stroomgebieden = stroomgebieden;
        this.stelsels = stelsels;
    }

    @Override
    protected Stroomgebied maak(StroomgebiedGegevens gegevens) {
        return stroomgebieden.nieuw(gegevens.met(stelsels.bewaar(gegevens.geometrie())));
    }

    @Override
    protected StroomgebiedGegevens zoalsBewaard(Stroomgebied item, StroomgebiedGegevens nieuw) {
        var nu = item.gegevens().geometrie();
        return nieuw.geometrie() == null || nieuw.geometrie().equals(nu)
                ? nieuw
                : nieuw.met(stelsels.bewaar(nieuw.geometrie()));
    }

    @Override
    protected void controleer(Stroomgebied item, StroomgebiedGegevens nieuw) {
        stroomgebieden.controleer(nieuw);
    }

    @Override
    protected StroomgebiedView getoond(Stroomgebied item) {
        var view = item.view();
        return view.met(view.gegevens().met(stelsels.toon(view.gegevens().geometrie())));
    }

    @GET
    @Operation(
            summary = "De stroomgebieden",
            description = "Zonder geometrie; die staat bij het stroomgebied zelf en in de export.")
    public Page<StroomgebiedView> lijst(@Valid @BeanParam StroomgebiedFilter filter, @BeanParam PageRequest page) {
        var gevonden = bank.lijst(LISTING, filter.where(bank.access()), page);
        return new Page<>(
                gevonden.items().stream()
                        .map(v -> v.met(v.gegevens().met(null)))
                        .toList(),
                gevonden.volgende(),
                gevonden.aantal());
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON, Exports.GEOJSON})
    @Operation(
            summary = "Alle gefilterde stroomgebieden als bestand",
            description = "GeoJSON in het stelsel van Accept-Crs.")
    public Response export(@Valid @BeanParam StroomgebiedFilter filter, @BeanParam ExportRequest request) {
        var stelsel = stelsels.uit();
        return bank.export(
                EXPORT.withGeometry(v -> v.gegevens().code(), v -> volledig(v, stelsel)),
                LISTING,
                filter.where(bank.access()),
                request);
    }

    @GET
    @Path("{id}/geometrie")
    @Operation(summary = "De volledige geometrie", description = "In het stelsel van Accept-Crs.")
    public Kaartfeature geometrie(@PathParam("id") UUID id) {
        var item = zichtbaar(id);
        return Kaartfeature.van(
                item.code(),
                stelsels.toon(item.gegevens().geometrie()),
                Map.of("naam", item.gegevens().naam()));
    }

    private @Nullable Geometrie volledig(StroomgebiedView view, Stelsel stelsel) {
        var geheel = view.vereenvoudigd() ? bank.vind(Stroomgebied.class, view.id()) : null;
        var geometrie =
                geheel == null ? view.gegevens().geometrie() : geheel.gegevens().geometrie();
        return geometrie == null ? null : Vorm.bewaard(geometrie).in(stelsel);
    }
}
