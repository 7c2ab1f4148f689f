package nl.zuidlimburg.knelpunten.wet;

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

/** The known laws: everyone reads them, an editor keeps the list. */
@Path("/v1/wetten")
@Tag(name = "Wetten")
class WettenResource {
    private static final Listing<Wet> LISTING = Listing.of(Wet.class, "wet")
            .sort("citeertitel", SortType.TEXT, "citeertitel")
            .sort("code", SortType.TEXT, "code");

    private static final Export<WetView> EXPORT = Export.of(
            "wetten",
            Column.of("code", WetView::code),
            Column.of("citeertitel", WetView::citeertitel),
            Column.of("rechtsgebied", WetView::rechtsgebied),
            Column.of("stelsel", WetView::stelsel),
            Column.of("identificatie", WetView::identificatie),
            Column.of("regeling", WetView::regeling),
            Column.of("aliassen", WetView::aliassen),
            Column.of("url", WetView::url),
            Column.of("relevantVoor", WetView::relevantVoor),
            Column.of("status", WetView::status),
            Column.of("opgegaanIn", WetView::opgegaanIn),
            Column.of("opmerking", WetView::opmerking),
            Column.of("verificatie", WetView::verificatie),
            Column.of("bron", WetView::bron),
            Column.of("gewijzigdOp", WetView::gewijzigdOp),
            Column.of("id", WetView::id));

    private final Wetten wetten;
    private final Wettenlijst wettenlijst;
    private final Listings listings;
    private final Exports exports;
    private final History history;
    private final Answers answers;
    private final IfMatch ifMatch;

    WettenResource(
            Wetten wetten,
            Wettenlijst wettenlijst,
            Listings listings,
            Exports exports,
            History history,
            Answers answers,
            IfMatch ifMatch) {
        this.wetten = wetten;
        this.wettenlijst = wettenlijst;
        this.listings = listings;
        this.exports = exports;
        this.history = history;
        this.answers = answers;
        this.ifMatch = ifMatch;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "lijstWetten",
            summary = "Bekende wetten",
            description = "Met `zoek` komen de best passende, hoogstens een pagina en op volgorde van gelijkenis.")
    public Page<WetView> lijst(@Valid @BeanParam WetFilter filter, @BeanParam PageRequest pagina) {
        if (filter.woorden().isEmpty()) {
            return listings.page(LISTING, filter.where(), pagina, Wet::view);
        }
        var gevonden = wetten.zoek(filter, Math.clamp(pagina.paginaGrootte(), 1, PageRequest.MAX_SIZE));
        return new Page<>(
                gevonden.stream().map(Wet::view).toList(),
                null,
                pagina.aantal() ? listings.count(LISTING, filter.where()) : null);
    }

    @GET
    @Path("/_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(operationId = "exporteerWetten", summary = "Alle gefilterde wetten als bestand")
    public Response export(@Valid @BeanParam WetFilter filter, @BeanParam ExportRequest verzoek) {
        var where = filter.where();
        return exports.answer(EXPORT, verzoek, rij -> listings.each(LISTING, where, wet -> rij.accept(wet.view())));
    }

    @GET
    @Path("/{kenmerk}")
    @Operation(operationId = "toonWet", summary = "Een wet, op code of op kenmerk")
    public RestResponse<WetView> toon(@PathParam("kenmerk") @Size(max = 300) String kenmerk) {
        var wet = wet(kenmerk);
        return answers.ok(wet, wet.view());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"knelpunten-redacteur", "knelpunten-jurist", "beheerder", "knelpunten:beheren"})
    @Operation(operationId = "neemWetOp", summary = "Neem een wet op")
    public RestResponse<WetView> neemOp(@NotNull @Valid NieuweWet verzoek) {
        var wet = wettenlijst.neemOp(verzoek);
        return answers.created(wet, wet.view());
    }

    @PATCH
    @Path("/{kenmerk}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @RolesAllowed({"knelpunten-redacteur", "knelpunten-jurist", "beheerder", "knelpunten:beheren"})
    @Operation(operationId = "wijzigWet", summary = "Wijzig wat over een wet bekend is")
    public RestResponse<WetView> wijzig(
            @PathParam("kenmerk") @Size(max = 300) String kenmerk, MergePatch<NieuweWet> patch) {
        var wet = wet(kenmerk);
        ifMatch.check(wet);
        wettenlijst.wijzig(wet, patch.applyTo(wet.formulier()));
        return answers.ok(wet, wet.view());
    }

    @GET
    @Path("/{kenmerk}/historie")
    @Operation(operationId = "historieWet", summary = "Wat er met deze wet in de lijst gebeurde, het nieuwste eerst")
    public Page<Feit> historie(@PathParam("kenmerk") @Size(max = 300) String kenmerk, @BeanParam HistoryPage pagina) {
        return history.of(wet(kenmerk), pagina);
    }

    private Wet wet(String kenmerk) {
        return wetten.metKenmerk(kenmerk).orElseThrow(() -> new ItemNotFound("wet", kenmerk));
    }
}
