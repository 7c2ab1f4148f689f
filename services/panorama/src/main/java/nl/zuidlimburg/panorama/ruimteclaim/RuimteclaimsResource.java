package nl.zuidlimburg.panorama.ruimteclaim;

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
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The claims on space, and their balance. */
@Path("/v1/ruimteclaims")
@Tag(
        name = "Ruimteclaims",
        description =
                "Geometrie in CRS84, of in het stelsel van de headers Content-Crs (heen) en Accept-Crs (terug): EPSG:28992 of EPSG:4258.")
class RuimteclaimsResource extends WerkResource<Ruimteclaim, RuimteclaimGegevens, RuimteclaimView> {
    private static final Listing<Ruimteclaim> LISTING = Listing.of(Ruimteclaim.class, "ruimteclaim")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<RuimteclaimView> EXPORT = Export.of(
            "ruimteclaims",
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("omschrijving", v -> v.gegevens().omschrijving()),
            Column.of("sector", v -> v.gegevens().sector()),
            Column.of("opgave", v -> v.gegevens().opgave()),
            Column.of("hectaresMinimum", v -> hectares(v, true)),
            Column.of("hectaresMaximum", v -> hectares(v, false)),
            Column.of("hardheid", v -> v.gegevens().hardheid()),
            Column.of("hardheidReden", v -> v.gegevens().hardheidReden()),
            Column.of("horizon", v -> v.gegevens().horizon()),
            Column.of("tot", v -> v.gegevens().tot()),
            Column.of("plaats", v -> v.gegevens().plaats()),
            Column.of("programma", v -> v.gegevens().programma()),
            Column.of("document", v -> v.gegevens().document()),
            Column.of("functie", v -> v.gegevens().functie()),
            Column.of("combineerbaar", v -> v.gegevens().combineerbaar()),
            Column.of("afgeleidVan", RuimteclaimView::afgeleidVan),
            Column.of("vervallen", RuimteclaimView::vervallen),
            Column.of("zichtbaarheid", RuimteclaimView::zichtbaarheid),
            Column.of("gewijzigdOp", RuimteclaimView::gewijzigdOp),
            Column.of("id", RuimteclaimView::id));

    private final Ruimteclaims claims;
    private final Ruimtebalans balans;
    private final Stelsels stelsels;

    RuimteclaimsResource(Werkbank bank, Ruimteclaims claims, Ruimtebalans balans, Stelsels stelsels) {
        super(bank, Ruimteclaim.class, "ruimteclaim");
        this.claims = claims;
        this.balans = balans;
        this.stelsels = stelsels;
    }

    private static @Nullable Double hectares(RuimteclaimView view, boolean minimum) {
        var hectares = view.gegevens().hectares();
        return hectares == null ? null : (Double) (minimum ? hectares.minimum() : hectares.maximum());
    }

    @Override
    protected Ruimteclaim maak(RuimteclaimGegevens gegevens) {
        return claims.nieuw(gegevens.met(stelsels.bewaar(gegevens.geometrie())), Zichtbaarheid.INTERN);
    }

    @Override
    protected RuimteclaimGegevens zoalsBewaard(Ruimteclaim item, RuimteclaimGegevens nieuw) {
        var nu = item.gegevens().geometrie();
        return nieuw.geometrie() == null || nieuw.geometrie().equals(nu)
                ? nieuw
                : nieuw.met(stelsels.bewaar(nieuw.geometrie()));
    }

    @Override
    protected void controleer(Ruimteclaim item, RuimteclaimGegevens nieuw) {
        item.vereisEigen();
        claims.leg(item.id(), nieuw);
    }

    @Override
    protected RuimteclaimView getoond(Ruimteclaim item) {
        return inStelsel(item.view());
    }

    private RuimteclaimView inStelsel(RuimteclaimView view) {
        return view.met(view.gegevens().met(stelsels.toon(view.gegevens().geometrie())));
    }

    @GET
    @Operation(summary = "Ruimteclaims zoeken en filteren", description = "Geometrie in het stelsel van Accept-Crs.")
    public Page<RuimteclaimView> lijst(@Valid @BeanParam RuimteclaimFilter filter, @BeanParam PageRequest page) {
        var gevonden = bank.lijst(LISTING, filter.where(bank.access()), page);
        return new Page<>(
                gevonden.items().stream().map(this::inStelsel).toList(), gevonden.volgende(), gevonden.aantal());
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON, Exports.GEOJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand", description = "GeoJSON in het stelsel van Accept-Crs.")
    public Response export(@Valid @BeanParam RuimteclaimFilter filter, @BeanParam ExportRequest request) {
        var stelsel = stelsels.uit();
        return bank.export(
                EXPORT.withGeometry(RuimteclaimView::id, v -> volledig(v, stelsel)),
                LISTING,
                filter.where(bank.access()),
                request);
    }

    private @Nullable Geometrie volledig(RuimteclaimView view, Stelsel stelsel) {
        var geheel = view.vereenvoudigd() ? bank.vind(Ruimteclaim.class, view.id()) : null;
        var geometrie =
                geheel == null ? view.gegevens().geometrie() : geheel.gegevens().geometrie();
        return geometrie == null ? null : Vorm.bewaard(geometrie).in(stelsel);
    }

    @GET
    @Path("_balans")
    @Operation(
            summary = "De ruimtebalans van de gefilterde claims",
            description = "Bruto, netto en zonder plaats, samen en per sector; een bandbreedte in hectare.")
    public Balans balans(@Valid @BeanParam RuimteclaimFilter filter) {
        return balans.van(filter.where(bank.access()));
    }

    @GET
    @Path("{id}/geometrie")
    @Operation(summary = "De volledige geometrie", description = "In het stelsel van Accept-Crs.")
    public Kaartfeature geometrie(@PathParam("id") UUID id) {
        var item = zichtbaar(id);
        return Kaartfeature.van(
                item.id(),
                stelsels.toon(item.gegevens().geometrie()),
                Map.of("naam", item.gegevens().naam()));
    }
}
