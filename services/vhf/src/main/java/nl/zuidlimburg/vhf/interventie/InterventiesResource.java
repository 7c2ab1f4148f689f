package nl.zuidlimburg.vhf.interventie;

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
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.toekenning.Toekenningen;
import nl.zuidlimburg.vhf.werk.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is done in the wijken. */
@Path("/v1/interventies")
@Tag(name = "Interventies")
class InterventiesResource extends WerkResource<Interventie, InterventieGegevens, InterventieView> {
    private static final Listing<Interventie> LISTING = Listing.of(Interventie.class, "interventie")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel")
            .sort("wijk", SortType.TEXT, "wijk");

    private static final Export<InterventieView> EXPORT = Export.of(
            "interventies",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("omschrijving", v -> v.gegevens().omschrijving()),
            Column.of("spoor", v -> v.gegevens().spoor()),
            Column.of("wijk", v -> v.gegevens().wijk()),
            Column.of("kant", v -> v.gegevens().kant()),
            Column.of("thema", v -> v.gegevens().thema()),
            Column.of("ookThemas", v -> v.gegevens().ookThemas()),
            Column.of("sectoraleAanpak", v -> v.gegevens().sectoraleAanpak()),
            Column.of("trekker", v -> v.gegevens().trekker()),
            Column.of("begin", v -> v.gegevens().begin()),
            Column.of("einde", v -> v.gegevens().einde()),
            Column.of("effectOpJeugd", v -> v.gegevens().effectOpJeugd().verwachting()),
            Column.of("status", InterventieView::status),
            Column.of("begonnenOp", InterventieView::begonnenOp),
            Column.of("afgerondOp", InterventieView::afgerondOp),
            Column.of("resultaat", InterventieView::resultaat),
            Column.of("zichtbaarheid", InterventieView::zichtbaarheid),
            Column.of("gewijzigdOp", InterventieView::gewijzigdOp),
            Column.of("id", InterventieView::id));

    private final Gebieden gebieden;
    private final Toekenningen toekenningen;

    InterventiesResource(Werkbank bank, Gebieden gebieden, Toekenningen toekenningen) {
        super(bank, Interventie.class, "interventie");
        this.gebieden = gebieden;
        this.toekenningen = toekenningen;
    }

    @Override
    protected Interventie maak(InterventieGegevens gegevens) {
        vraagBekend(gegevens);
        return new Interventie(gegevens, bank.eigenaar(), Zichtbaarheid.INTERN, bank.nu());
    }

    @Override
    protected void controleer(Interventie item, InterventieGegevens nieuw) {
        vraagBekend(nieuw);
    }

    private void vraagBekend(InterventieGegevens gegevens) {
        gebieden.vereis("wijk", gegevens.wijk());
        toekenningen.vereis("financiering", gegevens.toekenningen());
    }

    @GET
    @Operation(summary = "Interventies zoeken en filteren")
    public Page<InterventieView> lijst(@Valid @BeanParam InterventieFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alle gefilterde interventies als bestand")
    public Response export(@Valid @BeanParam InterventieFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Path("{id}/starten")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De uitvoering is begonnen")
    public RestResponse<InterventieView> start(@PathParam("id") UUID id, @NotNull @Valid StartInterventie verzoek) {
        return stap(id, (interventie, nu) -> interventie.start(verzoek.datum(), nu));
    }

    @POST
    @Path("{id}/afrondingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De uitvoering is klaar; wat leverde het op")
    public RestResponse<InterventieView> rondAf(@PathParam("id") UUID id, @NotNull @Valid RondInterventieAf verzoek) {
        return stap(id, (interventie, nu) -> interventie.rondAf(verzoek.datum(), verzoek.resultaat(), nu));
    }
}
