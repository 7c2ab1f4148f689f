package nl.zuidlimburg.vhf.kennisvraag;

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
import nl.zuidlimburg.platform.identity.NotAllowed;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.vhf.werk.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Questions to each other. */
@Path("/v1/kennisvragen")
@Tag(name = "Kennisvragen")
class KennisvragenResource extends WerkResource<Kennisvraag, KennisvraagGegevens, KennisvraagView> {
    private static final Listing<Kennisvraag> LISTING = Listing.of(Kennisvraag.class, "kennisvraag")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel");

    private static final Export<KennisvraagView> EXPORT = Export.of(
            "kennisvragen",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("toelichting", v -> v.gegevens().toelichting()),
            Column.of("status", KennisvraagView::status),
            Column.of("antwoorden", v -> v.antwoorden().size()),
            Column.of("beantwoordOp", KennisvraagView::beantwoordOp),
            Column.of("zichtbaarheid", KennisvraagView::zichtbaarheid),
            Column.of("gewijzigdOp", KennisvraagView::gewijzigdOp),
            Column.of("id", KennisvraagView::id));

    KennisvragenResource(Werkbank bank) {
        super(bank, Kennisvraag.class, "kennisvraag");
    }

    @Override
    protected Kennisvraag maak(KennisvraagGegevens gegevens) {
        return new Kennisvraag(gegevens, bank.eigenaar(), bank.nu());
    }

    @GET
    @Operation(summary = "Kennisvragen zoeken en filteren")
    public Page<KennisvraagView> lijst(@Valid @BeanParam KennisvraagFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat gefilterd is, als bestand")
    public Response export(@Valid @BeanParam KennisvraagFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Path("{id}/antwoorden")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "Geef een antwoord; wie de vraag ziet mag dat")
    public RestResponse<KennisvraagView> antwoord(@PathParam("id") UUID id, @NotNull @Valid GeefAntwoord verzoek) {
        return voegToe(id, (vraag, nu) -> vraag.antwoord(verzoek, bank.eigenaar(), nu));
    }

    @POST
    @Path("{id}/beantwoordingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(
            summary = "De vraag is beantwoord",
            description = "Dat zegt alleen wie haar stelde; de beheerder kan het namens een ander.")
    public RestResponse<KennisvraagView> rondAf(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        vraagSteller(zichtbaar(id));
        return stap(id, (vraag, nu) -> vraag.rondAf(verzoek.reden(), nu));
    }

    /** A question of the team itself is up to the team. */
    private void vraagSteller(Kennisvraag vraag) {
        var actor = bank.access().actor();
        boolean steller = vraag.eigenaar() == null ? bank.access().isEditor() : actor.owns(vraag.eigenaar());
        if (!steller && !actor.isAdmin()) {
            throw new NotAllowed("Alleen wie de vraag stelde, zegt dat zij is beantwoord.");
        }
    }
}
