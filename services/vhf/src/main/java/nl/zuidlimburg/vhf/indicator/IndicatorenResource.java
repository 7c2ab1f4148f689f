package nl.zuidlimburg.vhf.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.history.Feit;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.history.HistoryPage;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.MergePatch;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The indicators: everyone reads them, an editor keeps the list. */
@Path("/v1/indicatoren")
@Tag(name = "Indicatoren")
class IndicatorenResource {
    private static final Listing<Indicator> LISTING = Listing.of(Indicator.class, "indicator")
            .sort("naam", SortType.TEXT, "naam")
            .sort("code", SortType.TEXT, "code")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<IndicatorView> EXPORT = Export.of(
            "indicatoren",
            Column.of("code", IndicatorView::code),
            Column.of("naam", IndicatorView::naam),
            Column.of("definitie", IndicatorView::definitie),
            Column.of("domein", IndicatorView::domein),
            Column.of("eenheid", IndicatorView::eenheid),
            Column.of("richting", IndicatorView::richting),
            Column.of("gewichtsbasis", IndicatorView::gewichtsbasis),
            Column.of("sleutels", IndicatorView::sleutels),
            Column.of("bron", IndicatorView::bron),
            Column.of("bronUrl", IndicatorView::bronUrl),
            Column.of("gewijzigdOp", IndicatorView::gewijzigdOp),
            Column.of("id", IndicatorView::id));

    private final Indicatoren indicatoren;
    private final Listings listings;
    private final Exports exports;
    private final History history;
    private final Answers answers;
    private final IfMatch ifMatch;

    IndicatorenResource(
            Indicatoren indicatoren,
            Listings listings,
            Exports exports,
            History history,
            Answers answers,
            IfMatch ifMatch) {
        this.indicatoren = indicatoren;
        this.listings = listings;
        this.exports = exports;
        this.history = history;
        this.answers = answers;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(operationId = "lijstIndicatoren", summary = "Wat er wordt gemeten")
    public Page<IndicatorView> lijst(@Valid @BeanParam IndicatorFilter filter, @BeanParam PageRequest pagina) {
        return listings.page(LISTING, filter.where(), pagina, Indicator::view);
    }

    @GET
    @Path("/_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(operationId = "exporteerIndicatoren", summary = "Alle gefilterde indicatoren als bestand")
    public Response export(@Valid @BeanParam IndicatorFilter filter, @BeanParam ExportRequest verzoek) {
        var where = filter.where();
        return exports.answer(EXPORT, verzoek, rij -> listings.each(LISTING, where, i -> rij.accept(i.view())));
    }

    @GET
    @Path("/{kenmerk}")
    @Operation(operationId = "toonIndicator", summary = "Een indicator, op code of op kenmerk")
    public RestResponse<IndicatorView> toon(@PathParam("kenmerk") @Size(max = 80) String kenmerk) {
        var indicator = indicator(kenmerk);
        return answers.ok(indicator, indicator.view());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(operationId = "neemIndicatorOp", summary = "Neem een indicator op")
    public RestResponse<IndicatorView> neemOp(@NotNull @Valid IndicatorInvoer verzoek) {
        var indicator = indicatoren.neemOp(verzoek);
        return answers.created(indicator, indicator.view());
    }

    @PATCH
    @Path("/{kenmerk}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(operationId = "wijzigIndicator", summary = "Wijzig hoe een indicator is beschreven")
    public RestResponse<IndicatorView> wijzig(
            @PathParam("kenmerk") @Size(max = 80) String kenmerk, MergePatch<IndicatorInvoer> patch) {
        var indicator = indicator(kenmerk);
        ifMatch.check(indicator);
        indicatoren.wijzig(indicator, patch.applyTo(indicator.formulier()));
        return answers.ok(indicator, indicator.view());
    }

    @GET
    @Path("/{kenmerk}/historie")
    @Operation(operationId = "historieIndicator", summary = "Wat er met deze indicator gebeurde, het nieuwste eerst")
    public Page<Feit> historie(@PathParam("kenmerk") @Size(max = 80) String kenmerk, @BeanParam HistoryPage pagina) {
        return history.of(indicator(kenmerk), pagina);
    }

    private Indicator indicator(String kenmerk) {
        return indicatoren.metKenmerk(kenmerk).orElseThrow(() -> new ItemNotFound("indicator", kenmerk));
    }
}
