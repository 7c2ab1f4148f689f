package nl.zuidlimburg.panorama.schuurpunt;

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
import java.util.UUID;
import nl.zuidlimburg.platform.access.MetReden;
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

/** The tensions between claims, from open to chosen or moved on. */
@Path("/v1/schuurpunten")
@Tag(name = "Schuurpunten")
class SchuurpuntenResource extends WerkResource<Schuurpunt, SchuurpuntGegevens, SchuurpuntView> {
    private static final Listing<Schuurpunt> LISTING =
            Listing.of(Schuurpunt.class, "schuurpunt").sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<SchuurpuntView> EXPORT = Export.of(
            "schuurpunten",
            Column.of("vraag", v -> v.gegevens().vraag()),
            Column.of("toelichting", v -> v.gegevens().toelichting()),
            Column.of("claims", v -> v.gegevens().claims()),
            Column.of("opties", v -> v.gegevens().opties().stream()
                    .map(Schuurpuntoptie::naam)
                    .toList()),
            Column.of("status", SchuurpuntView::status),
            Column.of("statusReden", SchuurpuntView::statusReden),
            Column.of("gekozen", SchuurpuntView::gekozen),
            Column.of("naar", SchuurpuntView::naar),
            Column.of("conflict", SchuurpuntView::conflict),
            Column.of("zichtbaarheid", SchuurpuntView::zichtbaarheid),
            Column.of("gewijzigdOp", SchuurpuntView::gewijzigdOp),
            Column.of("id", SchuurpuntView::id));

    private final Schuurpunten schuurpunten;

    SchuurpuntenResource(Werkbank bank, Schuurpunten schuurpunten) {
        super(bank, Schuurpunt.class, "schuurpunt");
        this.schuurpunten = schuurpunten;
    }

    @Override
    protected Schuurpunt maak(SchuurpuntGegevens gegevens) {
        return schuurpunten.nieuw(gegevens, Zichtbaarheid.INTERN);
    }

    @Override
    protected void controleer(Schuurpunt item, SchuurpuntGegevens nieuw) {
        schuurpunten.verbind(item.id(), nieuw);
    }

    @GET
    @Operation(summary = "Schuurpunten zoeken en filteren")
    public Page<SchuurpuntView> lijst(@Valid @BeanParam SchuurpuntFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam SchuurpuntFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Authenticated
    @Path("{id}/onderzoeken")
    @Transactional
    @Idempotent
    @Operation(summary = "Het onderzoek begint")
    public RestResponse<SchuurpuntView> onderzoek(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (item, nu) -> item.onderzoek(verzoek.reden(), nu));
    }

    @POST
    @Authenticated
    @Path("{id}/besluiten")
    @Transactional
    @Idempotent
    @Operation(summary = "Er is een optie gekozen")
    public RestResponse<SchuurpuntView> kies(@PathParam("id") UUID id, @NotNull @Valid Besluit verzoek) {
        return stap(id, (item, nu) -> item.kies(verzoek.optie(), verzoek.reden(), nu));
    }

    @POST
    @Authenticated
    @Path("{id}/doorschuivingen")
    @Transactional
    @Idempotent
    @Operation(summary = "De keuze is doorgeschoven")
    public RestResponse<SchuurpuntView> schuifDoor(@PathParam("id") UUID id, @NotNull @Valid Doorschuiving verzoek) {
        return stap(id, (item, nu) -> item.schuifDoor(verzoek.naar(), verzoek.reden(), nu));
    }
}
