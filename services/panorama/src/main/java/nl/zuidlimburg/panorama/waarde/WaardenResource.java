package nl.zuidlimburg.panorama.waarde;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The values of the area, with every version that was judged by. */
@Path("/v1/waarden")
@Tag(name = "Waarden")
class WaardenResource extends WerkResource<Waarde, WaardeGegevens, WaardeView> {
    private static final Listing<Waarde> LISTING = Listing.of(Waarde.class, "waarde")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<WaardeView> EXPORT = Export.of(
            "waarden",
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("aard", v -> v.gegevens().aard()),
            Column.of("gebied", v -> v.gegevens().gebied()),
            Column.of("gebieden", v -> v.gegevens().gebieden()),
            Column.of("omschrijving", v -> v.gegevens().omschrijving()),
            Column.of("staat", v -> v.gegevens().staat()),
            Column.of("drukfactoren", v -> v.gegevens().drukfactoren().stream()
                    .map(Drukfactor::naam)
                    .toList()),
            Column.of("afhankelijkheden", v -> v.gegevens().afhankelijkheden().stream()
                    .map(Afhankelijkheid::naam)
                    .toList()),
            Column.of("nummer", WaardeView::nummer),
            Column.of("zichtbaarheid", WaardeView::zichtbaarheid),
            Column.of("gewijzigdOp", WaardeView::gewijzigdOp),
            Column.of("id", WaardeView::id));

    WaardenResource(Werkbank bank) {
        super(bank, Waarde.class, "waarde");
    }

    @Override
    protected Waarde maak(WaardeGegevens gegevens) {
        return new Waarde(gegevens, bank.eigenaar(), Zichtbaarheid.INTERN, bank.nu());
    }

    @GET
    @Operation(summary = "Waarden zoeken en filteren")
    public Page<WaardeView> lijst(@Valid @BeanParam WaardeFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam WaardeFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }

    @GET
    @Path("{id}/versies")
    @Operation(summary = "Hoe de waarde was beschreven", description = "Nieuwste eerst; een oordeel noemt het nummer.")
    public List<Waardeversie> versies(@PathParam("id") UUID id) {
        var waarde = zichtbaar(id);
        var actor = bank.access().actor();
        boolean alles = bank.access().inTeam() || actor.owns(waarde.eigenaar());
        return waarde.versies().stream()
                .filter(v -> alles || v.zichtbaarheid().atLeast(bank.access().lowestVisible()))
                .toList();
    }

    @GET
    @Path("{id}/versies/{nummer}")
    @Operation(summary = "Een versie")
    public Waardeversie versie(@PathParam("id") UUID id, @PathParam("nummer") int nummer) {
        return versies(id).stream()
                .filter(v -> v.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> new ItemNotFound("versie", nummer));
    }
}
