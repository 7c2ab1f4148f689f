package nl.zuidlimburg.panorama.keuze;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
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

/** The choices that were made, with their options and who did not agree. */
@Path("/v1/keuzes")
@Tag(name = "Keuzes")
class KeuzesResource extends WerkResource<Keuze, KeuzeGegevens, KeuzeView> {
    private static final Listing<Keuze> LISTING = Listing.of(Keuze.class, "keuze")
            .sort("titel", SortType.TEXT, "titel")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<KeuzeView> EXPORT = Export.of(
            "keuzes",
            Column.of("titel", v -> v.gegevens().titel()),
            Column.of("vraag", v -> v.gegevens().vraag()),
            Column.of(
                    "opties",
                    v -> v.gegevens().opties().stream().map(Optie::naam).toList()),
            Column.of("gekozen", v -> v.gegevens().gekozen()),
            Column.of("motivering", v -> v.gegevens().motivering()),
            Column.of("toekomstbeelden", v -> v.gegevens().verkend().toekomstbeelden()),
            Column.of("schuurpunten", v -> v.gegevens().verkend().schuurpunten()),
            Column.of("ontwerponderzoeken", v -> v.gegevens().verkend().ontwerponderzoeken()),
            Column.of("inbreng", v -> v.gegevens().verkend().inbreng()),
            Column.of("tegenspraak", v -> v.gegevens().tegenspraak().stream()
                    .map(t -> t.wie() + ": " + t.standpunt())
                    .toList()),
            Column.of("gekozenOp", v -> v.gegevens().gekozenOp()),
            Column.of("gekozenDoor", v -> v.gegevens().gekozenDoor()),
            Column.of("zichtbaarheid", KeuzeView::zichtbaarheid),
            Column.of("gewijzigdOp", KeuzeView::gewijzigdOp),
            Column.of("id", KeuzeView::id));

    private final Keuzes keuzes;

    KeuzesResource(Werkbank bank, Keuzes keuzes) {
        super(bank, Keuze.class, "keuze");
        this.keuzes = keuzes;
    }

    @Override
    protected Keuze maak(KeuzeGegevens gegevens) {
        return keuzes.nieuw(gegevens, Zichtbaarheid.INTERN);
    }

    @Override
    protected void controleer(Keuze item, KeuzeGegevens nieuw) {
        keuzes.verbind(item.id(), nieuw);
    }

    @GET
    @Operation(summary = "Keuzes zoeken en filteren")
    public Page<KeuzeView> lijst(@Valid @BeanParam KeuzeFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam KeuzeFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }
}
