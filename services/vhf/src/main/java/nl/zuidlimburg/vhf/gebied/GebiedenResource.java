package nl.zuidlimburg.vhf.gebied;

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

/** The areas: everyone reads them, an editor keeps the list. */
@Path("/v1/gebieden")
@Tag(name = "Gebieden")
class GebiedenResource {
    static final Listing<Gebied> LISTING = Listing.of(Gebied.class, "gebied")
            .sort("naam", SortType.TEXT, "naam")
            .sort("code", SortType.TEXT, "code")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private final Gebieden gebieden;
    private final Gebiedenlijst lijst;
    private final Grenzen grenzen;
    private final Listings listings;
    private final Exports exports;
    private final History history;
    private final Answers answers;
    private final IfMatch ifMatch;

    GebiedenResource(
            Gebieden gebieden,
            Gebiedenlijst lijst,
            Grenzen grenzen,
            Listings listings,
            Exports exports,
            History history,
            Answers answers,
            IfMatch ifMatch) {
        this.gebieden = gebieden;
        this.lijst = lijst;
        this.grenzen = grenzen;
        this.listings = listings;
        this.exports = exports;
        this.history = history;
        this.answers = answers;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(operationId = "lijstGebieden", summary = "Gebieden: gemeenten, wijken, buurten, kernen en meer")
    public Page<GebiedView> lijst(@Valid @BeanParam GebiedFilter filter, @BeanParam PageRequest pagina) {
        return listings.page(
                LISTING, filter.where(), pagina, gebied -> gebied.view().zonderOmtrek());
    }

    @GET
    @Path("/_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON, Exports.GEOJSON})
    @Operation(
            operationId = "exporteerGebieden",
            summary = "Alle gefilterde gebieden als bestand",
            description = "GeoJSON heeft de volledige grens, of het middelpunt waar die niet bekend is.")
    public Response export(@Valid @BeanParam GebiedFilter filter, @BeanParam ExportRequest verzoek) {
        var where = filter.where();
        return exports.answer(
                GebiedExport.metGrenzen(grenzen),
                verzoek,
                rij -> listings.each(
                        LISTING, where, gebied -> rij.accept(gebied.view().zonderOmtrek())));
    }

    @GET
    @Path("/{kenmerk}")
    @Operation(operationId = "toonGebied", summary = "Een gebied, op code of op kenmerk")
    public RestResponse<GebiedView> toon(@PathParam("kenmerk") @Size(max = 80) String kenmerk) {
        var gebied = gebied(kenmerk);
        return answers.ok(gebied, gebied.view());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(operationId = "neemGebiedOp", summary = "Neem een gebied op")
    public RestResponse<GebiedView> neemOp(@NotNull @Valid GebiedInvoer verzoek) {
        var gebied = lijst.neemOp(verzoek);
        return answers.created(gebied, gebied.view());
    }

    @PATCH
    @Path("/{kenmerk}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(operationId = "wijzigGebied", summary = "Wijzig wat over een gebied bekend is")
    public RestResponse<GebiedView> wijzig(
            @PathParam("kenmerk") @Size(max = 80) String kenmerk, MergePatch<GebiedInvoer> patch) {
        var gebied = gebied(kenmerk);
        ifMatch.check(gebied);
        lijst.wijzig(gebied, patch.applyTo(gebied.formulier()));
        return answers.ok(gebied, gebied.view());
    }

    @GET
    @Path("/{kenmerk}/grens")
    @Produces(Exports.GEOJSON)
    @Operation(operationId = "toonGebiedsgrens", summary = "De volledige grens van een gebied, als GeoJSON")
    public RestResponse<Gebiedsgrens> grens(@PathParam("kenmerk") @Size(max = 80) String kenmerk) {
        var gebied = gebied(kenmerk);
        var grens = grenzen.volledig(gebied.id()).orElseThrow(() -> new ItemNotFound("grens van gebied", kenmerk));
        return answers.ok(gebied, Gebiedsgrens.van(gebied.view(), grens));
    }

    @GET
    @Path("/{kenmerk}/historie")
    @Operation(operationId = "historieGebied", summary = "Wat er met dit gebied gebeurde, het nieuwste eerst")
    public Page<Feit> historie(@PathParam("kenmerk") @Size(max = 80) String kenmerk, @BeanParam HistoryPage pagina) {
        return history.of(gebied(kenmerk), pagina);
    }

    private Gebied gebied(String kenmerk) {
        return gebieden.metKenmerk(kenmerk).orElseThrow(() -> new ItemNotFound("gebied", kenmerk));
    }
}
