package nl.zuidlimburg.vhf.cumulatie;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.vhf.meting.Meetwaarden;
import nl.zuidlimburg.vhf.tegenspraak.Tegenspraken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The order that a result holds, read in every way; and the same order under weights that nobody stored. */
@Path("/v1/cumulaties")
@Tag(name = "Cumulaties")
class RangordeResource {
    private final Cumulaties cumulaties;
    private final Meetwaarden meetwaarden;
    private final Tegenspraken tegenspraken;
    private final Exports exports;

    RangordeResource(Cumulaties cumulaties, Meetwaarden meetwaarden, Tegenspraken tegenspraken, Exports exports) {
        this.cumulaties = cumulaties;
        this.meetwaarden = meetwaarden;
        this.tegenspraken = tegenspraken;
        this.exports = exports;
    }

    @GET
    @Path("/{id}/rangorde")
    @Operation(
            operationId = "toonRangorde",
            summary = "De rangorde van een niveau, met uitleg en tegenspraak",
            description = "Beide methoden naast elkaar; `volgorde` kiest welke de volgorde bepaalt.")
    public Rangordelijst rangorde(
            @PathParam("id") UUID id,
            @QueryParam("niveau") @Nullable Niveau niveau,
            @QueryParam("volgorde") @Nullable Methode volgorde) {
        var cumulatie = cumulaties.zichtbaar(id);
        var soort = Objects.requireNonNullElse(niveau, Niveau.WIJK);
        var methode = Objects.requireNonNullElse(volgorde, Methode.EXPONENTIEEL);
        return lijst(soort, methode, cumulatie.gewichten(), cumulaties.regels(cumulatie, soort, methode));
    }

    @GET
    @Path("/{id}/rangorde/_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(operationId = "exporteerRangorde", summary = "De rangorde van een niveau als bestand, met elke bijdrage")
    public Response export(
            @PathParam("id") UUID id,
            @QueryParam("niveau") @Nullable Niveau niveau,
            @QueryParam("volgorde") @Nullable Methode volgorde,
            @BeanParam ExportRequest verzoek) {
        var lijst = rangorde(id, niveau, volgorde);
        return exports.answer(RangordeExport.van(lijst.gewichten()), verzoek, rij -> lijst.items()
                .forEach(rij));
    }

    @GET
    @Path("/{id}/gebieden/{gebied}")
    @Operation(operationId = "toonGebiedInRangorde", summary = "De uitleg van een gebied: hoe de scores zijn opgebouwd")
    public Rangordelijst.Item gebied(@PathParam("id") UUID id, @PathParam("gebied") @Size(max = 20) String gebied) {
        var regel = cumulaties
                .regel(cumulaties.zichtbaar(id), gebied)
                .orElseThrow(() -> new ItemNotFound("gebied in deze rangorde", gebied));
        return metTegenspraak(List.of(regel)).getFirst();
    }

    @GET
    @Path("/{id}/robuustheid")
    @Operation(
            operationId = "toonRobuustheid",
            summary = "Hoe vaak een gebied in de top blijft bij andere gewichten",
            description =
                    "Elk gewicht krijgt telkens een toevallige factor, en elke indicator en elk domein wordt een keer weggelaten. Hetzelfde zaad geeft hetzelfde antwoord.")
    public Robuustheid robuustheid(
            @PathParam("id") UUID id,
            @QueryParam("niveau") @Nullable Niveau niveau,
            @QueryParam("k") @DefaultValue("10") @Min(1) @Max(500) int k,
            @QueryParam("zaad") @DefaultValue("2021") @Min(0) @Max(Integer.MAX_VALUE) long zaad,
            @QueryParam("herhalingen") @DefaultValue("500") @Min(0) @Max(2000) int herhalingen,
            @QueryParam("spreiding") @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1") double spreiding) {
        var cumulatie = cumulaties.zichtbaar(id);
        var regels =
                cumulaties.regels(cumulatie, Objects.requireNonNullElse(niveau, Niveau.WIJK), Methode.EXPONENTIEEL);
        var weegschema = cumulatie.gewichten();
        return Robuustheid.bepaal(weegschema.cijfers(regels), weegschema.gewichten(), k, zaad, herhalingen, spreiding);
    }

    @POST
    @Path("/_probeer")
    @Transactional
    @Operation(
            operationId = "probeerGewichten",
            summary = "De rangorde onder andere gewichten, zonder iets te bewaren",
            description = "Voor wie aan de gewichten schuift; rekent over een vastgestelde meting die u mag zien.")
    public Rangordelijst probeer(@NotNull @Valid ProbeerGewichten verzoek) {
        var niveau = Objects.requireNonNullElse(verzoek.niveau(), Niveau.WIJK);
        var methode = Objects.requireNonNullElse(verzoek.volgorde(), Methode.EXPONENTIEEL);
        var set = meetwaarden.lees(cumulaties.meting(verzoek.meting()), niveau.soort());
        var weegschema = Weegschema.van(
                set.indicatoren(),
                Objects.requireNonNullElse(verzoek.domeinen(), List.of()),
                Objects.requireNonNullElse(verzoek.indicatoren(), List.of()));
        var regels = Cumulatieberekening.bereken(weegschema.cijfers(set), weegschema.gewichten());
        return lijst(niveau, methode, weegschema, Cumulaties.opVolgorde(regels, methode));
    }

    private Rangordelijst lijst(Niveau niveau, Methode volgorde, Weegschema gewichten, List<Rangorderegel> regels) {
        return new Rangordelijst(niveau, volgorde, gewichten, metTegenspraak(regels));
    }

    private List<Rangordelijst.Item> metTegenspraak(List<Rangorderegel> regels) {
        var gezegd = tegenspraken.bij(regels.stream().map(Rangorderegel::gebied).toList());
        return regels.stream()
                .map(regel -> new Rangordelijst.Item(regel, gezegd.getOrDefault(regel.gebied(), List.of())))
                .toList();
    }
}
