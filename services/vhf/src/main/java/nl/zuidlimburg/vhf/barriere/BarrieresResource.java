package nl.zuidlimburg.vhf.barriere;

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
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.werk.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What stands in the way, and how it goes away. */
@Path("/v1/barrieres")
@Tag(name = "Barrieres")
class BarrieresResource extends WerkResource<Barriere, BarriereGegevens, BarriereView> {
    private static final Listing<Barriere> LISTING = Listing.of(Barriere.class, "barriere")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel");

    private static final Export<BarriereView> EXPORT = Export.of(
            "barrieres",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("omschrijving", v -> v.gegevens().omschrijving()),
            Column.of("aard", v -> v.gegevens().aard()),
            Column.of("gevolg", v -> v.gegevens().gevolg()),
            Column.of("wijk", v -> v.gegevens().wijk()),
            Column.of("plaats", v -> v.gegevens().plaats()),
            Column.of("melder", v -> v.gegevens().melder()),
            Column.of("status", BarriereView::status),
            Column.of("statusReden", BarriereView::statusReden),
            Column.of("sinds", BarriereView::sinds),
            Column.of("knelpuntNummer", BarriereView::knelpuntNummer),
            Column.of("knelpuntStatus", BarriereView::knelpuntStatus),
            Column.of("zichtbaarheid", BarriereView::zichtbaarheid),
            Column.of("gewijzigdOp", BarriereView::gewijzigdOp),
            Column.of("id", BarriereView::id));

    private final Gebieden gebieden;

    BarrieresResource(Werkbank bank, Gebieden gebieden) {
        super(bank, Barriere.class, "barriere");
        this.gebieden = gebieden;
    }

    @Override
    protected Barriere maak(BarriereGegevens gegevens) {
        vraagWijk(gegevens);
        return new Barriere(gegevens, bank.eigenaar(), bank.nu());
    }

    @Override
    protected void controleer(Barriere item, BarriereGegevens nieuw) {
        vraagWijk(nieuw);
    }

    private void vraagWijk(BarriereGegevens gegevens) {
        if (gegevens.wijk() != null) {
            gebieden.vereis("wijk", gegevens.wijk());
        }
    }

    @GET
    @Operation(summary = "Barrières zoeken en filteren")
    public Page<BarriereView> lijst(@Valid @BeanParam BarriereFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alle gefilterde barrières als bestand")
    public Response export(@Valid @BeanParam BarriereFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Path("{id}/behandelingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "Iemand gaat ermee aan de slag")
    public RestResponse<BarriereView> neemInBehandeling(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (barriere, nu) -> barriere.neemInBehandeling(verzoek.reden(), nu));
    }

    @POST
    @Path("{id}/wegnemingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De barrière is weg")
    public RestResponse<BarriereView> neemWeg(@PathParam("id") UUID id, @NotNull @Valid MetDatum verzoek) {
        return stap(id, (barriere, nu) -> barriere.neemWeg(verzoek.reden(), verzoek.datum(), nu));
    }

    @POST
    @Path("{id}/aanvaardingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "Er valt mee te leven, of niets aan te doen")
    public RestResponse<BarriereView> accepteer(@PathParam("id") UUID id, @NotNull @Valid MetDatum verzoek) {
        return stap(id, (barriere, nu) -> barriere.accepteer(verzoek.reden(), verzoek.datum(), nu));
    }

    @POST
    @Path("{id}/heropeningen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De barrière is er toch nog")
    public RestResponse<BarriereView> heropen(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (barriere, nu) -> barriere.heropen(verzoek.reden(), nu));
    }
}
