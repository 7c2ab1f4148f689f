package nl.zuidlimburg.water.rapportage;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The half-yearly reports, and what one would say. */
@Path("/v1/rapportages")
@Tag(name = "Rapportages")
class RapportagesResource extends WerkResource<Rapportage, RapportageGegevens, RapportageView> {
    private static final Listing<Rapportage> LISTING = Listing.of(Rapportage.class, "rapportage")
            .sort("-peildatum", SortType.TEXT, "peildatum")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<RapportageView> EXPORT = Export.of(
            "rapportages",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("peildatum", v -> v.gegevens().peildatum()),
            Column.of("kennis", v -> v.gegevens().kennis()),
            Column.of("voor", v -> v.gegevens().voor()),
            Column.of("maatregelen", v -> v.bladA().maatregelen()),
            Column.of("totaalInCenten", v -> v.bladA().totaalInCenten()),
            Column.of("vastgesteldOp", RapportageView::vastgesteldOp),
            Column.of("zichtbaarheid", RapportageView::zichtbaarheid),
            Column.of("id", RapportageView::id));

    private final Rapporten rapporten;
    private final Bladen bladen;

    RapportagesResource(Werkbank bank, Rapporten rapporten, Bladen bladen) {
        super(bank, Rapportage.class, "rapportage");
        this.rapporten = rapporten;
        this.bladen = bladen;
    }

    @Override
    protected Rapportage maak(RapportageGegevens gegevens) {
        var rapport = rapporten.op(gegevens.peildatum(), gegevens.kennis(), gegevens.voor());
        return new Rapportage(gegevens, rapport, bank.eigenaar(), bank.nu());
    }

    @GET
    @Operation(summary = "De vastgestelde rapportages")
    public Page<RapportageView> lijst(@Valid @BeanParam RapportageFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam RapportageFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @GET
    @Path("_concept")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "text/csv"})
    @Operation(
            summary = "Hoe het er op een dag voor stond",
            description =
                    "Zonder iets vast te stellen, met wat u mag zien; als JSON, om af te drukken (html) of als tabel (csv).")
    @APIResponse(
            responseCode = "200",
            description = "Het rapport",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Rapport.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response concept(
            @QueryParam("peildatum") @NotNull @Nullable LocalDate peildatum,
            @QueryParam("kennis") @Nullable Kennis kennis,
            @QueryParam("formaat") Bladen.@Nullable Formaat formaat) {
        var dag = Objects.requireNonNull(peildatum);
        if (dag.isAfter(Dag.van(bank.nu()))) {
            throw new InvalidInput("peildatum", "ligt in de toekomst");
        }
        var rapport = rapporten.op(
                dag,
                Objects.requireNonNullElse(kennis, Kennis.ZOALS_TOEN_BEKEND),
                bank.access().lowestVisible());
        return bladen.antwoord("Voortgang, niet vastgesteld", rapport, formaat);
    }

    @GET
    @Path("{id}/document")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "text/csv"})
    @Operation(
            summary = "De vastgestelde rapportage in haar geheel",
            description =
                    "Blad A op een vel, blad B per stroomgebied; als JSON, om af te drukken (html) of als tabel (csv).")
    @APIResponse(
            responseCode = "200",
            description = "Het rapport",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Rapport.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response document(@PathParam("id") UUID id, @QueryParam("formaat") Bladen.@Nullable Formaat formaat) {
        var rapportage = zichtbaar(id);
        return bladen.antwoord(rapportage.gegevens().titel(), rapportage.rapport(), formaat);
    }
}
