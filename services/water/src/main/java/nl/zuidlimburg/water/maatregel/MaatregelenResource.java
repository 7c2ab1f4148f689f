package nl.zuidlimburg.water.maatregel;

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
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.geometrie.Kaartfeature;
import nl.zuidlimburg.platform.geometrie.Stelsel;
import nl.zuidlimburg.platform.geometrie.Stelsels;
import nl.zuidlimburg.platform.geometrie.Vorm;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The measures, and the steps from idea to done. */
@Path("/v1/maatregelen")
@Tag(
        name = "Maatregelen",
        description =
                "Geometrie in CRS84, of in het stelsel van de headers Content-Crs (heen) en Accept-Crs (terug): EPSG:28992 of EPSG:4258.")
class MaatregelenResource extends WerkResource<Maatregel, MaatregelGegevens, MaatregelView> {
    private static final Listing<Maatregel> LISTING = Listing.of(Maatregel.class, "maatregel")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("naam", SortType.TEXT, "naam");

    private final Maatregelen maatregelen;
    private final Stelsels stelsels;

    MaatregelenResource(Werkbank bank, Maatregelen maatregelen, Stelsels stelsels) {
        super(bank, Maatregel.class, "maatregel");
        this.maatregelen = maatregelen;
        this.stelsels = stelsels;
    }

    @Override
    protected Maatregel maak(MaatregelGegevens gegevens) {
        return maatregelen.nieuw(gegevens.met(stelsels.bewaar(gegevens.geometrie())), Zichtbaarheid.INTERN);
    }

    @Override
    protected MaatregelGegevens zoalsBewaard(Maatregel item, MaatregelGegevens nieuw) {
        var nu = item.gegevens().geometrie();
        return nieuw.geometrie() == null || nieuw.geometrie().equals(nu)
                ? nieuw
                : nieuw.met(stelsels.bewaar(nieuw.geometrie()));
    }

    @Override
    protected void controleer(Maatregel item, MaatregelGegevens nieuw) {
        maatregelen.controleer(nieuw);
    }

    @Override
    protected MaatregelView getoond(Maatregel item) {
        return inStelsel(item.view());
    }

    private MaatregelView inStelsel(MaatregelView view) {
        return view.met(view.gegevens().met(stelsels.toon(view.gegevens().geometrie())));
    }

    @GET
    @Operation(summary = "De maatregelen", description = "Geometrie in het stelsel van Accept-Crs.")
    public Page<MaatregelView> lijst(@Valid @BeanParam MaatregelFilter filter, @BeanParam PageRequest page) {
        var gevonden = bank.lijst(LISTING, filter.where(bank.access()), page);
        return new Page<>(
                gevonden.items().stream().map(this::inStelsel).toList(), gevonden.volgende(), gevonden.aantal());
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON, Exports.GEOJSON})
    @Operation(
            summary = "Alle gefilterde maatregelen als bestand",
            description = "GeoJSON in het stelsel van Accept-Crs.")
    public Response export(@Valid @BeanParam MaatregelFilter filter, @BeanParam ExportRequest request) {
        var stelsel = stelsels.uit();
        return bank.export(
                MaatregelExport.KOLOMMEN.withGeometry(MaatregelView::nummer, v -> volledig(v, stelsel)),
                LISTING,
                filter.where(bank.access()),
                request);
    }

    private @Nullable Geometrie volledig(MaatregelView view, Stelsel stelsel) {
        var geheel = view.vereenvoudigd() ? bank.vind(Maatregel.class, view.id()) : null;
        var geometrie =
                geheel == null ? view.gegevens().geometrie() : geheel.gegevens().geometrie();
        return geometrie == null ? null : Vorm.bewaard(geometrie).in(stelsel);
    }

    @GET
    @Path("{id}/geometrie")
    @Operation(summary = "De volledige geometrie", description = "In het stelsel van Accept-Crs.")
    public Kaartfeature geometrie(@PathParam("id") UUID id) {
        var item = zichtbaar(id);
        return Kaartfeature.van(
                item.nummer(),
                stelsels.toon(item.gegevens().geometrie()),
                Map.of("naam", item.gegevens().naam()));
    }

    @POST
    @Authenticated
    @Path("{id}/verkenningen")
    @Transactional
    @Idempotent
    @Operation(summary = "De verkenning begint")
    public RestResponse<MaatregelView> verken(@PathParam("id") UUID id, @NotNull @Valid MetDatum verzoek) {
        return stap(id, (maatregel, nu) -> maatregel.verken(verzoek.reden(), verzoek.datum(), nu));
    }

    @POST
    @Authenticated
    @Path("{id}/planuitwerkingen")
    @Transactional
    @Idempotent
    @Operation(summary = "De planuitwerking begint")
    public RestResponse<MaatregelView> werkUit(@PathParam("id") UUID id, @NotNull @Valid MetDatum verzoek) {
        return stap(id, (maatregel, nu) -> maatregel.werkUit(verzoek.reden(), verzoek.datum(), nu));
    }

    @POST
    @Authenticated
    @Path("{id}/realisaties")
    @Transactional
    @Idempotent
    @Operation(summary = "De realisatie begint")
    public RestResponse<MaatregelView> start(@PathParam("id") UUID id, @NotNull @Valid MetDatum verzoek) {
        return stap(id, (maatregel, nu) -> maatregel.start(verzoek.reden(), verzoek.datum(), nu));
    }

    @POST
    @Authenticated
    @Path("{id}/opleveringen")
    @Transactional
    @Idempotent
    @Operation(summary = "De maatregel is gereed")
    public RestResponse<MaatregelView> leverOp(@PathParam("id") UUID id, @NotNull @Valid MetDatum verzoek) {
        return stap(id, (maatregel, nu) -> maatregel.leverOp(verzoek.reden(), verzoek.datum(), nu));
    }

    @POST
    @Authenticated
    @Path("{id}/beeindigingen")
    @Transactional
    @Idempotent
    @Operation(summary = "De maatregel gaat niet door")
    public RestResponse<MaatregelView> stop(@PathParam("id") UUID id, @NotNull @Valid MetDatum verzoek) {
        return stap(id, (maatregel, nu) -> maatregel.stop(verzoek.reden(), verzoek.datum(), nu));
    }

    @POST
    @Authenticated
    @Path("{id}/blokkades")
    @Transactional
    @Idempotent
    @Operation(
            summary = "De maatregel kan niet verder",
            description =
                    "Is de oorzaak wettelijk en is er nog geen knelpunt, dan wordt een gedeelde maatregel een ontwerp in het register van knelpunten.")
    public RestResponse<MaatregelView> blokkeer(@PathParam("id") UUID id, @NotNull @Valid Blokkade.Verzoek verzoek) {
        return stap(id, (maatregel, nu) -> maatregel.blokkeer(verzoek, nu));
    }

    @POST
    @Authenticated
    @Path("{id}/deblokkades")
    @Transactional
    @Idempotent
    @Operation(summary = "De maatregel kan weer verder")
    public RestResponse<MaatregelView> deblokkeer(@PathParam("id") UUID id, @NotNull @Valid MetDatum verzoek) {
        return stap(id, (maatregel, nu) -> maatregel.deblokkeer(verzoek.reden(), verzoek.datum(), nu));
    }
}
