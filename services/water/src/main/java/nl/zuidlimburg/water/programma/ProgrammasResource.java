package nl.zuidlimburg.water.programma;

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

/** The programmes of the inventory. */
@Path("/v1/programmas")
@Tag(name = "Programmas")
class ProgrammasResource extends WerkResource<Programma, ProgrammaGegevens, ProgrammaView> {
    private static final Listing<Programma> LISTING = Listing.of(Programma.class, "programma")
            .sort("naam", SortType.TEXT, "naam")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<ProgrammaView> EXPORT = Export.of(
            "programmas",
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("ookBekendAls", v -> v.gegevens().ookBekendAls()),
            Column.of("soort", v -> v.gegevens().soort()),
            Column.of("niveau", v -> v.gegevens().niveau()),
            Column.of("trekker", v -> v.gegevens().trekker()),
            Column.of("themas", v -> v.gegevens().themas()),
            Column.of("gebieden", v -> v.gegevens().gebieden()),
            Column.of("periode", v -> v.gegevens().periode()),
            Column.of("motief", v -> v.gegevens().motief()),
            Column.of("status", v -> v.gegevens().status()),
            Column.of(
                    "documenten",
                    v -> v.gegevens().documenten().stream().map(Document::titel).toList()),
            Column.of("noviVoegtToe", v -> v.gegevens().noviVoegtToe()),
            Column.of("beeindigdOp", ProgrammaView::beeindigdOp),
            Column.of("zichtbaarheid", ProgrammaView::zichtbaarheid),
            Column.of("gewijzigdOp", ProgrammaView::gewijzigdOp),
            Column.of("id", ProgrammaView::id));

    private final Themas themas;

    ProgrammasResource(Werkbank bank, Themas themas) {
        super(bank, Programma.class, "programma");
        this.themas = themas;
    }

    @Override
    protected Programma maak(ProgrammaGegevens gegevens) {
        themas.vereis(gegevens.themas());
        return new Programma(gegevens, bank.eigenaar(), Zichtbaarheid.INTERN, bank.nu());
    }

    @Override
    protected void controleer(Programma item, ProgrammaGegevens nieuw) {
        themas.vereis(nieuw.themas());
    }

    @GET
    @Operation(summary = "Programmas zoeken en filteren")
    public Page<ProgrammaView> lijst(@Valid @BeanParam ProgrammaFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand")
    public Response export(@Valid @BeanParam ProgrammaFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }
}
