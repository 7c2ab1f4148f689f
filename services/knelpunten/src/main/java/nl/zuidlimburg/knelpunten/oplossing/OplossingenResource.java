package nl.zuidlimburg.knelpunten.oplossing;

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
import nl.zuidlimburg.knelpunten.knelpunt.Rechten;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
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

/** What takes knelpunten away: list, record, correct, and where it was put to use. */
@Path("/v1/oplossingen")
@Tag(name = "Oplossingen")
class OplossingenResource {
    static final Listing<Oplossing> LISTING = Listing.of(Oplossing.class, "oplossing")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel");

    static final Export<OplossingView> EXPORT = Export.of(
            "oplossingen",
            Column.of("nummer", OplossingView::nummer),
            Column.of("titel", OplossingView::titel),
            Column.of("omschrijving", OplossingView::omschrijving),
            Column.of("soort", OplossingView::soort),
            Column.of("beslisser", OplossingView::beslisser),
            Column.of("stadium", OplossingView::stadium),
            Column.of("repliceerbaar", OplossingView::repliceerbaar),
            Column.of("knelpunten", OplossingView::knelpunten),
            Column.of("zichtbaarheid", OplossingView::zichtbaarheid),
            Column.of("gewijzigdOp", OplossingView::gewijzigdOp),
            Column.of("id", OplossingView::id));

    private final Oplossingen oplossingen;
    private final Oplossen oplossen;
    private final Access access;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final Answers answers;
    private final Listings listings;
    private final Exports exports;
    private final Clock clock;

    OplossingenResource(
            Oplossingen oplossingen,
            Oplossen oplossen,
            Access access,
            IfMatch ifMatch,
            Outbox outbox,
            Answers answers,
            Listings listings,
            Exports exports,
            Clock clock) {
        this.oplossingen = oplossingen;
        this.oplossen = oplossen;
        this.access = access;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.answers = answers;
        this.listings = listings;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "lijstOplossingen", summary = "Oplossingen zoeken en filteren")
    public Page<OplossingView> lijst(@Valid @BeanParam OplossingFilter filter, @BeanParam PageRequest page) {
        var gevonden = listings.page(LISTING, filter.where(access), page, Oplossing::view);
        var genoemd = gevonden.items().stream().flatMap(OplossingView::genoemd).toList();
        var onzichtbaar = oplossingen.onzichtbaar(genoemd);
        var items = gevonden.items().stream().map(o -> o.zonder(onzichtbaar)).toList();
        return new Page<>(items, gevonden.volgende(), gevonden.aantal());
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(operationId = "exporteerOplossingen", summary = "Alle gefilterde oplossingen als bestand")
    public Response export(@Valid @BeanParam OplossingFilter filter, @BeanParam ExportRequest request) {
        var where = filter.where(access);
        return exports.answer(EXPORT, request, rij -> listings.each(LISTING, where, o -> rij.accept(toon(o))));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "legOplossingVast", summary = "Een oplossing vastleggen")
    public RestResponse<OplossingView> legVast(@NotNull @Valid OplossingInvoer invoer) {
        var oplossing = oplossen.legVast(invoer);
        return answers.created(oplossing, toon(oplossing));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "toonOplossing", summary = "Een oplossing")
    public RestResponse<OplossingView> toon(@PathParam("id") UUID id) {
        var oplossing = zichtbaar(id);
        return answers.ok(oplossing, toon(oplossing));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "wijzigOplossing", summary = "Een oplossing wijzigen")
    public RestResponse<OplossingView> wijzig(@PathParam("id") UUID id, MergePatch<OplossingInvoer> patch) {
        var oplossing = zichtbaar(id);
        var invoer = patch.applyTo(oplossing.invoer());
        if (invoer.zichtbaarheid() != null) {
            throw new InvalidInput("zichtbaarheid", "wijzigt met delingen, publicaties of intrekkingen");
        }
        oplossingen.vraagKnelpunten(invoer, oplossing.zichtbaarheid());
        ifMatch.check(oplossing);
        outbox.append(oplossing, oplossing.wijzig(invoer, clock.instant()));
        return answers.ok(oplossing, toon(oplossing));
    }

    @POST
    @Path("{id}/toepassingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "pasOplossingToe", summary = "Vastleggen waar de oplossing is toegepast")
    public RestResponse<OplossingView> pasToe(@PathParam("id") UUID id, @NotNull @Valid Toepassing verzoek) {
        var oplossing = zichtbaar(id);
        ifMatch.check(oplossing);
        oplossen.pasToe(oplossing, verzoek);
        return answers.ok(oplossing, toon(oplossing));
    }

    private Oplossing zichtbaar(UUID id) {
        return access.visible(oplossingen.findById(id), "oplossing", id);
    }

    private OplossingView toon(Oplossing oplossing) {
        var view = oplossing.view();
        return view.zonder(oplossingen.onzichtbaar(view.genoemd().toList()));
    }
}
