package nl.zuidlimburg.water.advies;

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
import java.util.List;
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

/** The advices, their rounds and their answers. */
@Path("/v1/adviezen")
@Tag(name = "Adviezen")
class AdviezenResource extends WerkResource<Advies, AdviesGegevens, AdviesView> {
    private static final Listing<Advies> LISTING = Listing.of(Advies.class, "advies")
            .sort("volgorde", SortType.TEXT, "volgorde")
            .sort("titel", SortType.TEXT, "titel")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<AdviesView> EXPORT = Export.of(
            "adviezen",
            Column.of("orgaan", v -> v.gegevens().orgaan()),
            Column.of("ronde", v -> v.gegevens().ronde().nummer()),
            Column.of("nummer", v -> v.gegevens().nummer()),
            Column.of("soort", v -> v.gegevens().soort()),
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("toelichting", v -> v.gegevens().toelichting()),
            Column.of("geadresseerde", v -> v.gegevens().geadresseerde()),
            Column.of("laag", v -> v.gegevens().laag()),
            Column.of("status", AdviesView::status),
            Column.of("reactie", v -> v.antwoord() == null ? null : v.antwoord().reactie()),
            Column.of("reden", v -> v.antwoord() == null ? null : v.antwoord().reden()),
            Column.of("maatregelen", v -> v.gegevens().maatregelen()),
            Column.of("programmas", v -> v.gegevens().programmas()),
            Column.of("zichtbaarheid", AdviesView::zichtbaarheid),
            Column.of("gewijzigdOp", AdviesView::gewijzigdOp),
            Column.of("id", AdviesView::id));

    private final Adviezen adviezen;

    AdviezenResource(Werkbank bank, Adviezen adviezen) {
        super(bank, Advies.class, "advies");
        this.adviezen = adviezen;
    }

    @Override
    protected Advies maak(AdviesGegevens gegevens) {
        return adviezen.nieuw(gegevens, Zichtbaarheid.INTERN);
    }

    @Override
    protected void controleer(Advies item, AdviesGegevens nieuw) {
        adviezen.controleer(item.id(), nieuw);
    }

    @GET
    @Operation(summary = "Adviezen zoeken en filteren, ook die zonder maatregel")
    public Page<AdviesView> lijst(@Valid @BeanParam AdviesFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam AdviesFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @GET
    @Path("_maatregelen-zonder-advies")
    @Operation(summary = "De maatregelen waar geen advies naar verwijst")
    public List<MaatregelZonderAdvies> maatregelenZonderAdvies() {
        return adviezen.maatregelenZonderAdvies(bank.access());
    }

    @POST
    @Path("{id}/antwoorden")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(
            summary = "Wat de geadresseerde ermee doet",
            description = "Een later antwoord vervangt het eerdere; de historie houdt beide.")
    public RestResponse<AdviesView> beantwoord(@PathParam("id") UUID id, @NotNull @Valid Antwoord verzoek) {
        return stap(id, (advies, nu) -> advies.beantwoord(verzoek, nu));
    }
}
