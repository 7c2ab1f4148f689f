package nl.zuidlimburg.vhf.toekenning;

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
import nl.zuidlimburg.vhf.werk.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The awards: list, record, correct, what another source says, and progress per half-year. */
@Path("/v1/toekenningen")
@Tag(name = "Toekenningen")
class ToekenningenResource extends WerkResource<Toekenning, ToekenningGegevens, ToekenningView> {
    private static final Listing<Toekenning> LISTING = Listing.of(Toekenning.class, "toekenning")
            .sort("-tranche", SortType.INTEGER, "tranche")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<ToekenningView> EXPORT = Export.of(
            "toekenningen",
            Column.of("code", v -> v.gegevens().code()),
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("soort", v -> v.gegevens().soort()),
            Column.of("tranche", v -> v.gegevens().tranche()),
            Column.of("toegekendOp", v -> v.gegevens().toegekendOp()),
            Column.of("aanvrager", v -> v.gegevens().aanvrager()),
            Column.of("gemeenten", v -> v.gegevens().gemeenten()),
            Column.of("wijken", v -> v.gegevens().wijken()),
            Column.of("rijksbijdrageInCenten", v -> v.gegevens().rijksbijdrageInCenten()),
            Column.of("cofinancieringInCenten", v -> v.gegevens().cofinancieringInCenten()),
            Column.of("woningen", v -> v.gegevens().woningen()),
            Column.of("bronconflicten", ToekenningView::bronconflicten),
            Column.of("besteedInCenten", ToekenningView::besteedInCenten),
            Column.of("woningenGereed", ToekenningView::woningenGereed),
            Column.of("zichtbaarheid", ToekenningView::zichtbaarheid),
            Column.of("gewijzigdOp", ToekenningView::gewijzigdOp),
            Column.of("id", ToekenningView::id));

    private final Toekenningen toekenningen;

    ToekenningenResource(Werkbank bank, Toekenningen toekenningen) {
        super(bank, Toekenning.class, "toekenning");
        this.toekenningen = toekenningen;
    }

    @Override
    protected Toekenning maak(ToekenningGegevens gegevens) {
        return toekenningen.nieuw(gegevens);
    }

    @Override
    protected void controleer(Toekenning item, ToekenningGegevens nieuw) {
        toekenningen.vraagGebieden(nieuw);
    }

    @GET
    @Operation(summary = "Toekenningen zoeken en filteren")
    public Page<ToekenningView> lijst(@Valid @BeanParam ToekenningFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alle gefilterde toekenningen als bestand")
    public Response export(@Valid @BeanParam ToekenningFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @POST
    @Path("{id}/voortgangen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(
            summary = "Meld besteding en woningen van een halfjaar",
            description = "Nog eens hetzelfde halfjaar is een correctie.")
    public RestResponse<ToekenningView> meldVoortgang(@PathParam("id") UUID id, @NotNull @Valid Voortgang verzoek) {
        return stap(id, (toekenning, nu) -> toekenning.meldVoortgang(verzoek, nu));
    }

    @POST
    @Path("{id}/beweringen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(
            summary = "Leg vast wat een andere bron zegt",
            description = "Wat er al staat blijft; een conflict is zichtbaar.")
    public RestResponse<ToekenningView> voegBeweringToe(@PathParam("id") UUID id, @NotNull @Valid Bewering verzoek) {
        return stap(id, (toekenning, nu) -> toekenning.voegBeweringToe(verzoek, nu));
    }
}
