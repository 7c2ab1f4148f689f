package nl.zuidlimburg.notities.waarneming;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.access.Sharing;
import nl.zuidlimburg.platform.access.SharingResource;
import nl.zuidlimburg.platform.codelist.Codelijsten;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.history.HistoryResource;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/waarnemingen")
class WaarnemingenResource implements SharingResource<Waarneming, WaarnemingView>, HistoryResource {
    private static final Listing<Waarneming> LISTING =
            Listing.of(Waarneming.class, "waarneming").sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<WaarnemingView> EXPORT = Export.of(
                    "waarnemingen",
                    Column.of("titel", WaarnemingView::titel),
                    Column.of("thema", WaarnemingView::thema),
                    Column.of("sinds", WaarnemingView::sinds),
                    Column.of("omvang", WaarnemingView::omvang),
                    Column.of("zichtbaarheid", WaarnemingView::zichtbaarheid))
            .withGeometry(WaarnemingView::id, WaarnemingView::punt);

    private final Waarnemingen waarnemingen;
    private final Codelijsten codelijsten;
    private final Outbox outbox;
    private final Access access;
    private final Answers answers;
    private final Listings listings;
    private final Exports exports;
    private final Sharing sharing;
    private final History history;
    private final Clock clock;

    WaarnemingenResource(
            Waarnemingen waarnemingen,
            Codelijsten codelijsten,
            Outbox outbox,
            Access access,
            Answers answers,
            Listings listings,
            Exports exports,
            Sharing sharing,
            History history,
            Clock clock) {
        this.waarnemingen = waarnemingen;
        this.codelijsten = codelijsten;
        this.outbox = outbox;
        this.access = access;
        this.answers = answers;
        this.listings = listings;
        this.exports = exports;
        this.sharing = sharing;
        this.history = history;
        this.clock = clock;
    }

    @GET
    public Page<WaarnemingView> lijst(@BeanParam PageRequest page) {
        return listings.page(LISTING, access.visible("eigenaar"), page, Waarneming::view);
    }

    @GET
    @Path("/_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON, Exports.GEOJSON})
    public Response export(@BeanParam ExportRequest verzoek) {
        var visible = access.visible("eigenaar");
        return exports.answer(
                EXPORT, verzoek, rows -> listings.each(LISTING, visible, item -> rows.accept(item.view())));
    }

    @GET
    @Path("/{id}")
    public RestResponse<WaarnemingView> toon(
            @PathParam("id") UUID id, @QueryParam("peildatum") @Nullable LocalDate peildatum) {
        var item = item(id);
        return answers.ok(item, peildatum == null ? item.view() : history.on(peildatum, item, WaarnemingView.class));
    }

    @POST
    @Authenticated
    @Transactional
    public RestResponse<WaarnemingView> doe(@NotNull @Valid DoeWaarneming verzoek) {
        codelijsten.vereis("themas", verzoek.thema(), "thema");
        var waarneming = new Waarneming(verzoek, access.actor().organisatie(), clock.instant());
        waarnemingen.persist(waarneming);
        outbox.append(waarneming, waarneming.doe());
        return answers.created(waarneming, waarneming.view());
    }

    @POST
    @Path("/{id}/hernoemingen")
    @Transactional
    public RestResponse<WaarnemingView> hernoem(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        var waarneming = item(id);
        access.mayChange(waarneming);
        outbox.append(waarneming, waarneming.hernoem(verzoek.reden(), "Jan de Vries", clock.instant()));
        return answers.ok(waarneming, waarneming.view());
    }

    @Override
    public Waarneming item(UUID id) {
        return access.visible(waarnemingen.findById(id), "waarneming", id);
    }

    @Override
    public WaarnemingView show(Waarneming item) {
        return item.view();
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
