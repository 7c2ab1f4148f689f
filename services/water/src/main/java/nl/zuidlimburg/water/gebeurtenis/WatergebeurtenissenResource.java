package nl.zuidlimburg.water.gebeurtenis;

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
import nl.zuidlimburg.water.werk.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Floods and droughts, and what sources say of them. */
@Path("/v1/watergebeurtenissen")
@Tag(name = "Watergebeurtenissen")
class WatergebeurtenissenResource
        extends WerkResource<Watergebeurtenis, WatergebeurtenisGegevens, WatergebeurtenisView> {
    private static final Listing<Watergebeurtenis> LISTING = Listing.of(Watergebeurtenis.class, "watergebeurtenis")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<WatergebeurtenisView> EXPORT = Export.of(
            "watergebeurtenissen",
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("soort", v -> v.gegevens().soort()),
            Column.of("periode", v -> v.gegevens().periode()),
            Column.of("omschrijving", v -> v.gegevens().omschrijving()),
            Column.of("stroomgebieden", v -> v.gegevens().stroomgebieden()),
            Column.of("landen", v -> v.gegevens().landen()),
            Column.of("schattingen", v -> v.gegevens().schattingen().stream()
                    .map(Bewering::leesbaar)
                    .toList()),
            Column.of("bronconflicten", WatergebeurtenisView::bronconflicten),
            Column.of("zichtbaarheid", WatergebeurtenisView::zichtbaarheid),
            Column.of("gewijzigdOp", WatergebeurtenisView::gewijzigdOp),
            Column.of("id", WatergebeurtenisView::id));

    WatergebeurtenissenResource(Werkbank bank) {
        super(bank, Watergebeurtenis.class, "watergebeurtenis");
    }

    @Override
    protected Watergebeurtenis maak(WatergebeurtenisGegevens gegevens) {
        return new Watergebeurtenis(gegevens, bank.eigenaar(), Zichtbaarheid.INTERN, bank.nu());
    }

    @GET
    @Operation(summary = "Gebeurtenissen zoeken en filteren")
    public Page<WatergebeurtenisView> lijst(
            @Valid @BeanParam WatergebeurtenisFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam WatergebeurtenisFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Path("{id}/schattingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(
            summary = "Leg vast wat nog een bron noemt",
            description = "Naast wat andere bronnen noemen; niets wordt vervangen.")
    public RestResponse<WatergebeurtenisView> voegSchattingToe(
            @PathParam("id") UUID id, @NotNull @Valid Bewering verzoek) {
        return stap(id, (gebeurtenis, nu) -> gebeurtenis.voegToe(verzoek, nu));
    }
}
