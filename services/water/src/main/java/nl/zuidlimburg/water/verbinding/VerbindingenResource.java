package nl.zuidlimburg.water.verbinding;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
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
import nl.zuidlimburg.water.programma.Themas;
import nl.zuidlimburg.water.werk.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The connections, the graph that they make, and how far each theme is covered. */
@Path("/v1/verbindingen")
@Tag(name = "Verbindingen")
class VerbindingenResource extends WerkResource<Verbinding, VerbindingGegevens, VerbindingView> {
    private static final Listing<Verbinding> LISTING =
            Listing.of(Verbinding.class, "verbinding").sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<VerbindingView> EXPORT = Export.of(
            "verbindingen",
            Column.of("soort", v -> v.gegevens().soort()),
            Column.of("aard", VerbindingView::aard),
            Column.of("vanSoort", v -> v.gegevens().van().soort()),
            Column.of("van", v -> v.gegevens().van().id()),
            Column.of("naarSoort", v -> v.gegevens().naar().soort()),
            Column.of("naar", v -> v.gegevens().naar().id()),
            Column.of("sterkte", v -> v.gegevens().sterkte()),
            Column.of("onderbouwing", v -> v.gegevens().onderbouwing()),
            Column.of("doel", v -> v.gegevens().doel()),
            Column.of("status", VerbindingView::status),
            Column.of("gelegdOp", VerbindingView::gelegdOp),
            Column.of("beeindigdOp", VerbindingView::beeindigdOp),
            Column.of("eindereden", VerbindingView::eindereden),
            Column.of("zichtbaarheid", VerbindingView::zichtbaarheid),
            Column.of("gewijzigdOp", VerbindingView::gewijzigdOp),
            Column.of("id", VerbindingView::id));

    private final Verbindingen verbindingen;
    private final Grafen grafen;
    private final Themas themas;

    VerbindingenResource(Werkbank bank, Verbindingen verbindingen, Grafen grafen, Themas themas) {
        super(bank, Verbinding.class, "verbinding");
        this.verbindingen = verbindingen;
        this.grafen = grafen;
        this.themas = themas;
    }

    @Override
    protected Verbinding maak(VerbindingGegevens gegevens) {
        return verbindingen.nieuw(gegevens, Zichtbaarheid.INTERN);
    }

    @GET
    @Operation(summary = "Verbindingen zoeken en filteren, ook die zijn beëindigd")
    public Page<VerbindingView> lijst(@Valid @BeanParam VerbindingFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam VerbindingFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @GET
    @Path("_graaf")
    @Operation(summary = "De graaf: tafels, programma's en maatregelen met hun verbindingen")
    public Graaf graaf(@Valid @BeanParam VerbindingFilter filter) {
        return grafen.van(filter, bank.access());
    }

    @GET
    @Path("_graphml")
    @Produces(GraphMl.TYPE)
    @Blocking
    @Operation(summary = "De graaf als GraphML, voor programma's die netwerken tekenen")
    public String graphMl(@Valid @BeanParam VerbindingFilter filter) {
        return GraphMl.schrijf(grafen.van(filter, bank.access()));
    }

    @POST
    @Path("_graphml")
    @Consumes({GraphMl.TYPE, MediaType.APPLICATION_OCTET_STREAM})
    @Transactional
    @RolesAllowed({Rollen.REDACTEUR, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(
            summary = "Voer een graaf in",
            description =
                    "Stelt de verbindingen voor die er nog niet zijn, tussen wat er is; wat er al is blijft gelijk.")
    public Grafen.Uitkomst voerIn(InputStream graphMl) {
        return grafen.voerIn(GraphMl.lees(graphMl));
    }

    @GET
    @Path("_dekking")
    @Operation(summary = "Per thema: welke tafels en programma's, en wie daarvan los staat")
    public List<Dekking> dekking() {
        var graaf = grafen.van(VerbindingFilter.gelegd(), bank.access());
        return themas.alle().stream()
                .map(thema -> Dekking.van(thema, themas.label(thema), graaf))
                .toList();
    }

    @POST
    @Path("{id}/leggingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De verbinding is gelegd")
    public RestResponse<VerbindingView> leg(@PathParam("id") UUID id, @NotNull @Valid MetRedenEnDatum verzoek) {
        return stap(id, (verbinding, nu) -> verbinding.leg(verzoek.reden(), verzoek.datum(), nu));
    }

    @POST
    @Path("{id}/beeindigingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(summary = "De verbinding is er niet meer, of komt er niet")
    public RestResponse<VerbindingView> beeindig(@PathParam("id") UUID id, @NotNull @Valid MetRedenEnDatum verzoek) {
        return stap(id, (verbinding, nu) -> verbinding.beeindig(verzoek.reden(), verzoek.datum(), nu));
    }
}
