package nl.zuidlimburg.vhf.gesprek;

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
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.werk.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The gesprekken with gemeenten, and the queue of who comes next. */
@Path("/v1/gesprekken")
@Tag(name = "Gesprekken")
class GesprekkenResource extends WerkResource<Gesprek, GesprekGegevens, GesprekView> {
    private static final Listing<Gesprek> LISTING = Listing.of(Gesprek.class, "gesprek")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel");

    private static final Export<GesprekView> EXPORT = Export.of(
            "gesprekken",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("gemeente", v -> v.gegevens().gemeente()),
            Column.of("wijken", v -> v.gegevens().wijken()),
            Column.of("geplandOp", v -> v.gegevens().geplandOp()),
            Column.of(
                    "rollen",
                    v -> v.gegevens().deelnemers().stream().map(Deelnemer::rol).toList()),
            Column.of("status", GesprekView::status),
            Column.of("afgerondOp", GesprekView::afgerondOp),
            Column.of("samenvatting", GesprekView::samenvatting),
            Column.of(
                    "afspraken", v -> v.afspraken().stream().map(Afspraak::wat).toList()),
            Column.of("zichtbaarheid", GesprekView::zichtbaarheid),
            Column.of("gewijzigdOp", GesprekView::gewijzigdOp),
            Column.of("id", GesprekView::id));

    private final Gebieden gebieden;
    private final Wachtrij wachtrij;

    GesprekkenResource(Werkbank bank, Gebieden gebieden, Wachtrij wachtrij) {
        super(bank, Gesprek.class, "gesprek");
        this.gebieden = gebieden;
        this.wachtrij = wachtrij;
    }

    @Override
    protected Gesprek maak(GesprekGegevens gegevens) {
        vraagGebieden(gegevens);
        return new Gesprek(gegevens, bank.eigenaar(), bank.nu());
    }

    @Override
    protected void controleer(Gesprek item, GesprekGegevens nieuw) {
        vraagGebieden(nieuw);
    }

    private void vraagGebieden(GesprekGegevens gegevens) {
        gebieden.vereis("gemeente", gegevens.gemeente());
        gebieden.vereis("wijken", gegevens.wijken());
    }

    @GET
    @Operation(summary = "Gesprekken zoeken en filteren")
    public Page<GesprekView> lijst(@Valid @BeanParam GesprekFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_wachtrij")
    @Transactional
    @Operation(
            summary = "Met welke gemeente het volgende gesprek is",
            description =
                    "Waar het meeste samenkomt eerst, bij gelijke stand op naam; wie al een gesprek heeft komt daarna.")
    public Page<Wachtrij.Wachtend> wachtrij() {
        return new Page<>(wachtrij.stand(), null, null);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alle gefilterde gesprekken als bestand")
    public Response export(@Valid @BeanParam GesprekFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Path("{id}/antwoorden")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(
            summary = "Een antwoord op een van de drie vragen, per wijk",
            description = "Een later antwoord vervangt het eerdere.")
    public RestResponse<GesprekView> beantwoord(@PathParam("id") UUID id, @NotNull @Valid Antwoord verzoek) {
        return stap(id, (gesprek, nu) -> gesprek.beantwoord(verzoek, nu));
    }

    @POST
    @Path("{id}/afspraken")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "Een afspraak met wie en wanneer")
    public RestResponse<GesprekView> maakAfspraak(@PathParam("id") UUID id, @NotNull @Valid MaakAfspraak verzoek) {
        return stap(id, (gesprek, nu) -> gesprek.maakAfspraak(verzoek, nu));
    }

    @POST
    @Path("{id}/afspraken/{nummer}/nakomingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De afspraak is nagekomen")
    public RestResponse<GesprekView> komNa(
            @PathParam("id") UUID id, @PathParam("nummer") int nummer, @NotNull @Valid KomAfspraakNa verzoek) {
        return stap(id, (gesprek, nu) -> gesprek.komNa(nummer, verzoek.datum(), nu));
    }

    @POST
    @Path("{id}/afrondingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "Rond het gesprek af", description = "Kan pas met een antwoord op elke vraag over elke wijk.")
    public RestResponse<GesprekView> rondAf(@PathParam("id") UUID id, @NotNull @Valid RondGesprekAf verzoek) {
        return stap(id, (gesprek, nu) -> gesprek.rondAf(verzoek.datum(), verzoek.samenvatting(), nu));
    }
}
