package nl.zuidlimburg.panorama.inbreng;

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
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.geometrie.Stelsels;
import nl.zuidlimburg.platform.history.Feit;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.history.HistoryPage;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What people say: anyone gives it, everyone reads what was published. */
@Path("/v1/inbreng")
@Tag(name = "Inbreng")
class InbrengResource {
    private static final Listing<Inbreng> LISTING =
            Listing.of(Inbreng.class, "inbreng").sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private final Inbrengen inbrengen;
    private final Access access;
    private final Answers answers;
    private final Listings listings;
    private final Exports exports;
    private final History history;
    private final Stelsels stelsels;
    private final Rem rem;

    InbrengResource(
            Inbrengen inbrengen,
            Access access,
            Answers answers,
            Listings listings,
            Exports exports,
            History history,
            Stelsels stelsels,
            Rem rem) {
        this.inbrengen = inbrengen;
        this.access = access;
        this.answers = answers;
        this.listings = listings;
        this.exports = exports;
        this.history = history;
        this.stelsels = stelsels;
        this.rem = rem;
    }

    @GET
    @Operation(summary = "De inbreng", description = "Openbaar is wat een moderator heeft geplaatst.")
    public Page<InbrengView> lijst(@Valid @BeanParam InbrengFilter filter, @BeanParam PageRequest page) {
        return listings.page(LISTING, filter.where(access), page, Inbreng::view);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON, Exports.GEOJSON})
    @Operation(
            summary = "Alle gefilterde inbreng als bestand",
            description = "Voor het eigen team ook wat is geweigerd, met de reden.")
    public Response export(@Valid @BeanParam InbrengFilter filter, @BeanParam ExportRequest request) {
        var where = filter.where(access);
        return exports.answer(
                InbrengExport.KOLOMMEN, request, rij -> listings.each(LISTING, where, item -> rij.accept(item.view())));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Een inbreng")
    public RestResponse<InbrengView> toon(@PathParam("id") UUID id) {
        var item = inbrengen.zichtbaar(id);
        return answers.ok(item, item.view());
    }

    @GET
    @Path("{id}/historie")
    @Operation(summary = "Wat er met deze inbreng gebeurde")
    public Page<Feit> historie(@PathParam("id") UUID id, @BeanParam HistoryPage page) {
        return history.of(inbrengen.zichtbaar(id), page);
    }

    /** Not idempotent by key: the answer holds what only its sender may know, and is not kept. */
    @POST
    @Transactional
    @Operation(
            summary = "Geef inbreng",
            description = "Zonder account. Het volgkenmerk in het antwoord wordt maar een keer gegeven.")
    public RestResponse<Ontvangst> dienIn(@NotNull @Valid DienIn verzoek) {
        rem.houdTegen();
        var gegevens = verzoek.inbreng().met(stelsels.bewaar(verzoek.inbreng().geometrie()));
        inbrengen.controleer(gegevens);
        var item = inbrengen.neemOp(gegevens, java.util.List.of());
        var kenmerk = inbrengen.bewaar(item, verzoek.indiener());
        return answers.created(item, new Ontvangst(item.id(), kenmerk, item.status()));
    }
}
