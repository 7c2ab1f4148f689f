package nl.zuidlimburg.vhf.meting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.access.Sharing;
import nl.zuidlimburg.platform.access.SharingResource;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.history.HistoryResource;
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

/** The measurements: an editor fills, freezes, corrects and shares them. */
@Path("/v1/metingen")
@Tag(name = "Metingen")
class MetingenResource implements SharingResource<Meting, MetingAntwoord>, HistoryResource {
    private static final Listing<Meting> LISTING = Listing.of(Meting.class, "meting")
            .sort("-peildatum", SortType.DATE, "peildatum")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<MetingView> EXPORT = Export.of(
            "metingen",
            Column.of("naam", MetingView::naam),
            Column.of("soort", MetingView::soort),
            Column.of("peildatum", MetingView::peildatum),
            Column.of("uitgave", MetingView::uitgave),
            Column.of("status", MetingView::status),
            Column.of("bron", MetingView::bron),
            Column.of("bronUrl", MetingView::bronUrl),
            Column.of("indicatoren", MetingView::indicatoren),
            Column.of("gebieden", MetingView::gebieden),
            Column.of("waarden", MetingView::waarden),
            Column.of("ontbrekend", MetingView::ontbrekend),
            Column.of("vastgesteldOp", MetingView::vastgesteldOp),
            Column.of("zichtbaarheid", MetingView::zichtbaarheid),
            Column.of("id", MetingView::id));

    private final Metingen metingen;
    private final Listings listings;
    private final Exports exports;
    private final History history;
    private final Sharing sharing;
    private final Access access;
    private final Answers answers;
    private final IfMatch ifMatch;

    MetingenResource(
            Metingen metingen,
            Listings listings,
            Exports exports,
            History history,
            Sharing sharing,
            Access access,
            Answers answers,
            IfMatch ifMatch) {
        this.metingen = metingen;
        this.listings = listings;
        this.exports = exports;
        this.history = history;
        this.sharing = sharing;
        this.access = access;
        this.answers = answers;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(operationId = "lijstMetingen", summary = "Nulmeting en vervolgmetingen")
    public Page<MetingView> lijst(@Valid @BeanParam MetingFilter filter, @BeanParam PageRequest pagina) {
        return listings.page(LISTING, filter.where(access), pagina, Meting::view);
    }

    @GET
    @Path("/_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(operationId = "exporteerMetingen", summary = "Alle gefilterde metingen als bestand, zonder hun waarden")
    public Response export(@Valid @BeanParam MetingFilter filter, @BeanParam ExportRequest verzoek) {
        var where = filter.where(access);
        return exports.answer(EXPORT, verzoek, rij -> listings.each(LISTING, where, m -> rij.accept(m.view())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "toonMeting", summary = "Een meting, zonder haar waarden")
    public RestResponse<MetingAntwoord> toon(@PathParam("id") UUID id) {
        var meting = item(id);
        return answers.ok(meting, show(meting));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(operationId = "zetMetingOp", summary = "Zet een meting op; de waarden komen uit een bestand")
    public RestResponse<MetingAntwoord> zetOp(@NotNull @Valid MetingInvoer verzoek) {
        var meting = metingen.zetOp(verzoek);
        return answers.created(meting, show(meting));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(
            operationId = "wijzigMeting",
            summary = "Wijzig de beschrijving van een meting die nog niet is vastgesteld")
    public RestResponse<MetingAntwoord> wijzig(@PathParam("id") UUID id, MergePatch<MetingInvoer> patch) {
        var meting = item(id);
        ifMatch.check(meting);
        metingen.wijzig(meting, patch.applyTo(meting.formulier()));
        return answers.ok(meting, show(meting));
    }

    @POST
    @Path("/{id}/vaststellingen")
    @Transactional
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(
            operationId = "stelMetingVast",
            summary = "Stel een meting vast",
            description =
                    "Daarna verandert zij niet meer. Wat iets zegt over minder personen of woningen dan de drempel wordt eerst onderdrukt.")
    public RestResponse<MetingAntwoord> stelVast(@PathParam("id") UUID id, @NotNull @Valid StelMetingVast verzoek) {
        var meting = item(id);
        ifMatch.check(meting);
        metingen.stelVast(meting, verzoek);
        return answers.ok(meting, show(meting));
    }

    @POST
    @Path("/{id}/correcties")
    @Transactional
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(
            operationId = "corrigeerMeting",
            summary = "Begin een correctie op een vastgestelde meting",
            description = "Een nieuwe uitgave met dezelfde waarden, waarin een bestand kan worden ingevoerd.")
    public RestResponse<MetingAntwoord> corrigeer(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        var meting = item(id);
        ifMatch.check(meting);
        var correctie = metingen.corrigeer(meting, verzoek.reden());
        var answer = answers.created(correctie, show(correctie));
        answer.getHeaders().putSingle(HttpHeaders.LOCATION, "/v1/metingen/" + correctie.id());
        return answer;
    }

    @Override
    public Meting item(UUID id) {
        return metingen.zichtbaar(id);
    }

    @Override
    public MetingAntwoord show(Meting meting) {
        return new MetingAntwoord(
                meting.view(),
                metingen.correctieVan(meting)
                        .filter(correctie ->
                                access.inTeam() || correctie.zichtbaarheid().atLeast(access.lowestVisible()))
                        .map(Meting::id)
                        .orElse(null));
    }

    @Override
    public Sharing sharing() {
        return sharing;
    }

    @Override
    public History history() {
        return history;
    }
}
