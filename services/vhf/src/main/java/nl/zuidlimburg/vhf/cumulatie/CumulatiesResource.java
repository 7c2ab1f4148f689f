package nl.zuidlimburg.vhf.cumulatie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
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
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.vhf.scenario.Scenarios;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The computed results: an editor has them made and shares them. */
@Path("/v1/cumulaties")
@Tag(name = "Cumulaties")
class CumulatiesResource implements SharingResource<Cumulatie, CumulatieView>, HistoryResource {
    private static final Listing<Cumulatie> LISTING = Listing.of(Cumulatie.class, "cumulatie")
            .sort("-berekendOp", SortType.INSTANT, "berekend_op")
            .sort("naam", SortType.TEXT, "naam");

    private static final Export<CumulatieView> EXPORT = Export.of(
            "cumulaties",
            Column.of("naam", CumulatieView::naam),
            Column.of("scenarioCode", CumulatieView::scenarioCode),
            Column.of("scenarioVersie", CumulatieView::scenarioVersie),
            Column.of("meting", CumulatieView::meting),
            Column.of("metingVersie", CumulatieView::metingVersie),
            Column.of("rekenwijze", CumulatieView::rekenwijze),
            Column.of("vingerafdruk", CumulatieView::vingerafdruk),
            Column.of("reden", CumulatieView::reden),
            Column.of("zichtbaarheid", CumulatieView::zichtbaarheid),
            Column.of("berekendOp", CumulatieView::berekendOp),
            Column.of("id", CumulatieView::id));

    private final Cumulaties cumulaties;
    private final Scenarios scenarios;
    private final Listings listings;
    private final Exports exports;
    private final History history;
    private final Sharing sharing;
    private final Access access;
    private final Answers answers;

    CumulatiesResource(
            Cumulaties cumulaties,
            Scenarios scenarios,
            Listings listings,
            Exports exports,
            History history,
            Sharing sharing,
            Access access,
            Answers answers) {
        this.cumulaties = cumulaties;
        this.scenarios = scenarios;
        this.listings = listings;
        this.exports = exports;
        this.history = history;
        this.sharing = sharing;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "lijstCumulaties", summary = "De berekende rangordes, nieuwste eerst")
    public Page<CumulatieView> lijst(@Valid @BeanParam CumulatieFilter filter, @BeanParam PageRequest pagina) {
        return listings.page(
                LISTING, filter.where(access), pagina, c -> c.view().zonderRangorde());
    }

    @GET
    @Path("/_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(operationId = "exporteerCumulaties", summary = "Alle gefilterde berekeningen als bestand")
    public Response export(@Valid @BeanParam CumulatieFilter filter, @BeanParam ExportRequest verzoek) {
        var where = filter.where(access);
        return exports.answer(EXPORT, verzoek, rij -> listings.each(LISTING, where, c -> rij.accept(c.view())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "toonCumulatie", summary = "Een berekening, met de rangorde en de gewichten")
    public RestResponse<CumulatieView> toon(@PathParam("id") UUID id) {
        var cumulatie = item(id);
        return answers.ok(cumulatie, cumulatie.view());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren"})
    @Operation(
            operationId = "berekenCumulatie",
            summary = "Bereken de rangorde van wijken en van gemeenten",
            description = "Het resultaat blijft bewaard, met de gewichten en de cijfers waaruit het is berekend.")
    public RestResponse<CumulatieView> bereken(@NotNull @Valid BerekenCumulatie verzoek) {
        var cumulatie = cumulaties.bereken(
                scenarios.zichtbaar(verzoek.scenario()),
                cumulaties.meting(verzoek.meting()),
                verzoek.naam(),
                verzoek.reden());
        return answers.created(cumulatie, cumulatie.view());
    }

    @Override
    public Cumulatie item(UUID id) {
        return cumulaties.zichtbaar(id);
    }

    @Override
    public CumulatieView show(Cumulatie cumulatie) {
        return cumulatie.view();
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
