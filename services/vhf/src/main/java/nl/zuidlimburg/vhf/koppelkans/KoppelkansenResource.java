package nl.zuidlimburg.vhf.koppelkans;

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
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.vhf.werk.Rollen;
import nl.zuidlimburg.vhf.werk.Urn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Chances to do things together, from signal to result. */
@Path("/v1/koppelkansen")
@Tag(name = "Koppelkansen")
class KoppelkansenResource extends WerkResource<Koppelkans, KoppelkansGegevens, KoppelkansView> {
    private static final Listing<Koppelkans> LISTING = Listing.of(Koppelkans.class, "koppelkans")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel");

    private static final Export<KoppelkansView> EXPORT = Export.of(
            "koppelkansen",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("omschrijving", v -> v.gegevens().omschrijving()),
            Column.of(
                    "tussen", v -> v.gegevens().tussen().stream().map(Urn::urn).toList()),
            Column.of("wijk", v -> v.gegevens().wijk()),
            Column.of("status", KoppelkansView::status),
            Column.of("verantwoordelijke", KoppelkansView::verantwoordelijke),
            Column.of("reden", KoppelkansView::reden),
            Column.of("zichtbaarheid", KoppelkansView::zichtbaarheid),
            Column.of("gewijzigdOp", KoppelkansView::gewijzigdOp),
            Column.of("id", KoppelkansView::id));

    private final Koppelkansen koppelkansen;

    KoppelkansenResource(Werkbank bank, Koppelkansen koppelkansen) {
        super(bank, Koppelkans.class, "koppelkans");
        this.koppelkansen = koppelkansen;
    }

    @Override
    protected Koppelkans maak(KoppelkansGegevens gegevens) {
        return koppelkansen.nieuw(gegevens, Zichtbaarheid.INTERN);
    }

    @Override
    protected void controleer(Koppelkans item, KoppelkansGegevens nieuw) {
        koppelkansen.vraagWijk(nieuw);
    }

    @GET
    @Operation(summary = "Koppelkansen zoeken en filteren")
    public Page<KoppelkansView> lijst(@Valid @BeanParam KoppelkansFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alle gefilterde koppelkansen als bestand")
    public Response export(@Valid @BeanParam KoppelkansFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Path("{id}/verkenningen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De kans is verkend")
    public RestResponse<KoppelkansView> verken(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (kans, nu) -> kans.verken(verzoek.reden(), nu));
    }

    @POST
    @Path("{id}/beleggingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "Iemand pakt de kans op")
    public RestResponse<KoppelkansView> beleg(@PathParam("id") UUID id, @NotNull @Valid BelegKoppelkans verzoek) {
        return stap(id, (kans, nu) -> kans.beleg(verzoek.verantwoordelijke(), verzoek.reden(), nu));
    }

    @POST
    @Path("{id}/realisaties")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De koppeling is gelukt")
    public RestResponse<KoppelkansView> realiseer(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (kans, nu) -> kans.realiseer(verzoek.reden(), nu));
    }

    @POST
    @Path("{id}/afvallingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De kans valt af")
    public RestResponse<KoppelkansView> laatAfvallen(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (kans, nu) -> kans.laatAfvallen(verzoek.reden(), nu));
    }
}
