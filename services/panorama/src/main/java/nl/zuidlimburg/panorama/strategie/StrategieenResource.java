package nl.zuidlimburg.panorama.strategie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.werk.Rollen;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
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

/** The strategies, their versions, and the road to adoption. */
@Path("/v1/strategieen")
@Tag(name = "Strategieën")
class StrategieenResource extends WerkResource<Strategie, StrategieGegevens, StrategieView> {
    private static final Listing<Strategie> LISTING = Listing.of(Strategie.class, "strategie")
            .sort("titel", SortType.TEXT, "titel")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<StrategieView> EXPORT = Export.of(
            "strategieen",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("inleiding", v -> v.gegevens().inleiding()),
            Column.of("hoofdstukken", v -> v.gegevens().hoofdstukken().stream()
                    .map(Hoofdstuk::titel)
                    .toList()),
            Column.of(
                    "paragrafen",
                    v -> v.gegevens().paragrafen().map(Paragraaf::titel).toList()),
            Column.of("nummer", StrategieView::nummer),
            Column.of(
                    "vereist",
                    v -> v.gegevens().vereist().stream().map(Orgaan::naam).toList()),
            Column.of("besluiten", v -> v.besluiten().stream()
                    .map(b -> b.datum() + " " + b.orgaan().naam() + ", versie " + b.nummer() + ": " + b.uitkomst())
                    .toList()),
            Column.of("zichtbaarheid", StrategieView::zichtbaarheid),
            Column.of("gewijzigdOp", StrategieView::gewijzigdOp),
            Column.of("id", StrategieView::id));

    private final Strategieen strategieen;

    StrategieenResource(Werkbank bank, Strategieen strategieen) {
        super(bank, Strategie.class, "strategie");
        this.strategieen = strategieen;
    }

    @Override
    protected Strategie maak(StrategieGegevens gegevens) {
        return strategieen.nieuw(gegevens, Zichtbaarheid.INTERN);
    }

    @Override
    protected StrategieGegevens zoalsBewaard(Strategie item, StrategieGegevens nieuw) {
        return strategieen.zoalsBewaard(item, nieuw);
    }

    @Override
    protected void controleer(Strategie item, StrategieGegevens nieuw) {
        strategieen.verwijs(item, nieuw);
    }

    @GET
    @Operation(summary = "Strategieën zoeken en filteren")
    public Page<StrategieView> lijst(@Valid @BeanParam StrategieFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam StrategieFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @GET
    @Path("{id}/versies")
    @Operation(summary = "De vastgelegde versies", description = "Nieuwste eerst.")
    public List<Strategieversie> versies(@PathParam("id") UUID id) {
        return zichtbaar(id).versies().reversed();
    }

    @GET
    @Path("{id}/versies/{nummer}")
    @Operation(summary = "Een vastgelegde versie")
    public Strategieversie versie(@PathParam("id") UUID id, @PathParam("nummer") int nummer) {
        return zichtbaar(id).versie(nummer).orElseThrow(() -> new ItemNotFound("versie", nummer));
    }

    @GET
    @Path("{id}/draagvlak")
    @Operation(
            summary = "Hoe breed een versie wordt gedragen",
            description = "Vastgesteld van vereist, per orgaan; zonder nummer de laatste vastgelegde versie.")
    public Draagvlak draagvlak(@PathParam("id") UUID id, @QueryParam("nummer") @Min(1) @Nullable Integer nummer) {
        var strategie = zichtbaar(id);
        int gevraagd = nummer == null ? strategie.versies().size() : nummer;
        if (strategie.versie(gevraagd).isEmpty()) {
            throw new ItemNotFound("versie", gevraagd);
        }
        return strategieen.draagvlak(strategie, gevraagd);
    }

    @POST
    @Path("{id}/versies")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "Leg de werktekst vast als versie", description = "Wat is vastgelegd, verandert niet meer.")
    public RestResponse<StrategieView> legVast(@PathParam("id") UUID id, @NotNull @Valid LegVersieVast verzoek) {
        return stap(id, (strategie, nu) -> strategie.legVersieVast(verzoek, nu));
    }

    @POST
    @Path("{id}/vaststellingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "Een orgaan stelt een versie vast, of wijst haar af")
    public RestResponse<StrategieView> stelVast(@PathParam("id") UUID id, @NotNull @Valid Vaststelling verzoek) {
        return stap(id, (strategie, nu) -> strategie.stelVast(verzoek, nu));
    }

    @POST
    @Path("{id}/onderschrijvingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "Het Rijk onderschrijft een versie, of wijst haar af")
    public RestResponse<StrategieView> onderschrijf(@PathParam("id") UUID id, @NotNull @Valid Vaststelling verzoek) {
        return stap(id, (strategie, nu) -> strategie.onderschrijf(verzoek, nu));
    }
}
