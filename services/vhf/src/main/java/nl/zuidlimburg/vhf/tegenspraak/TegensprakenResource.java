package nl.zuidlimburg.vhf.tegenspraak;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.access.Sharing;
import nl.zuidlimburg.platform.access.SharingResource;
import nl.zuidlimburg.platform.event.Outbox;
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
import nl.zuidlimburg.vhf.gebied.Gebieden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The contradictions: an editor, or the organisation that knows better, records them. */
@Path("/v1/tegenspraken")
@Tag(name = "Tegenspraken")
class TegensprakenResource implements SharingResource<Tegenspraak, TegenspraakView>, HistoryResource {
    private static final Listing<Tegenspraak> LISTING = Listing.of(Tegenspraak.class, "tegenspraak")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("gebied", SortType.TEXT, "gebied");

    private static final Export<TegenspraakView> EXPORT = Export.of(
            "tegenspraken",
            Column.of("gebied", TegenspraakView::gebied),
            Column.of("domein", TegenspraakView::domein),
            Column.of("strekking", TegenspraakView::strekking),
            Column.of("tekst", TegenspraakView::tekst),
            Column.of("door", TegenspraakView::door),
            Column.of("bron", TegenspraakView::bron),
            Column.of("datum", TegenspraakView::datum),
            Column.of("zichtbaarheid", TegenspraakView::zichtbaarheid),
            Column.of("gewijzigdOp", TegenspraakView::gewijzigdOp),
            Column.of("id", TegenspraakView::id));

    private final Tegenspraken tegenspraken;
    private final Gebieden gebieden;
    private final Outbox outbox;
    private final Access access;
    private final IfMatch ifMatch;
    private final Answers answers;
    private final Listings listings;
    private final Exports exports;
    private final History history;
    private final Sharing sharing;
    private final Clock clock;

    TegensprakenResource(
            Tegenspraken tegenspraken,
            Gebieden gebieden,
            Outbox outbox,
            Access access,
            IfMatch ifMatch,
            Answers answers,
            Listings listings,
            Exports exports,
            History history,
            Sharing sharing,
            Clock clock) {
        this.tegenspraken = tegenspraken;
        this.gebieden = gebieden;
        this.outbox = outbox;
        this.access = access;
        this.ifMatch = ifMatch;
        this.answers = answers;
        this.listings = listings;
        this.exports = exports;
        this.history = history;
        this.sharing = sharing;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "lijstTegenspraken", summary = "Wat lokaal bekend is en een score tegenspreekt")
    public Page<TegenspraakView> lijst(@Valid @BeanParam TegenspraakFilter filter, @BeanParam PageRequest pagina) {
        return listings.page(LISTING, filter.where(access), pagina, Tegenspraak::view);
    }

    @GET
    @Path("/_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(operationId = "exporteerTegenspraken", summary = "Alle gefilterde tegenspraken als bestand")
    public Response export(@Valid @BeanParam TegenspraakFilter filter, @BeanParam ExportRequest verzoek) {
        var where = filter.where(access);
        return exports.answer(EXPORT, verzoek, rij -> listings.each(LISTING, where, t -> rij.accept(t.view())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "toonTegenspraak", summary = "Een tegenspraak")
    public RestResponse<TegenspraakView> toon(@PathParam("id") UUID id) {
        var tegenspraak = item(id);
        return answers.ok(tegenspraak, tegenspraak.view());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren", "vhf:schrijven"})
    @Operation(
            operationId = "legTegenspraakVast",
            summary = "Leg tegenspraak vast",
            description = "Zij is intern tot zij gedeeld wordt, en verandert geen score.")
    public RestResponse<TegenspraakView> legVast(@NotNull @Valid TegenspraakInvoer verzoek) {
        var tegenspraak = new Tegenspraak(
                gebieden.vereis("gebied", verzoek.gebied()),
                verzoek,
                access.actor().organisatie(),
                clock.instant());
        tegenspraken.persist(tegenspraak);
        outbox.append(tegenspraak, tegenspraak.legVast(verzoek.reden()));
        return answers.created(tegenspraak, tegenspraak.view());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @RolesAllowed({"vhf-redacteur", "beheerder", "vhf:beheren", "vhf:schrijven"})
    @Operation(operationId = "wijzigTegenspraak", summary = "Wijzig een tegenspraak")
    public RestResponse<TegenspraakView> wijzig(@PathParam("id") UUID id, MergePatch<TegenspraakInvoer> patch) {
        var tegenspraak = item(id);
        access.mayChange(tegenspraak);
        ifMatch.check(tegenspraak);
        var nieuw = patch.applyTo(tegenspraak.formulier());
        outbox.append(
                tegenspraak, tegenspraak.wijzig(gebieden.vereis("gebied", nieuw.gebied()), nieuw, clock.instant()));
        return answers.ok(tegenspraak, tegenspraak.view());
    }

    @Override
    public Tegenspraak item(UUID id) {
        return tegenspraken.zichtbaar(id);
    }

    @Override
    public TegenspraakView show(Tegenspraak tegenspraak) {
        return tegenspraak.view();
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
