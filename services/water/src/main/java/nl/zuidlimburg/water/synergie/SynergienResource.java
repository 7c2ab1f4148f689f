package nl.zuidlimburg.water.synergie;

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
import nl.zuidlimburg.platform.werk.WerkResource;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What measures do for other themes. */
@Path("/v1/synergien")
@Tag(name = "Synergien")
class SynergienResource extends WerkResource<Synergie, SynergieGegevens, SynergieView> {
    private static final Listing<Synergie> LISTING =
            Listing.of(Synergie.class, "synergie").sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private static final Export<SynergieView> EXPORT = Export.of(
            "synergien",
            Column.of("maatregel", v -> v.gegevens().maatregel()),
            Column.of("thema", v -> v.gegevens().thema()),
            Column.of("score", v -> v.gegevens().score()),
            Column.of("onbekend", SynergieView::onbekend),
            Column.of("reden", v -> v.gegevens().reden()),
            Column.of("beoordelaar", v -> v.gegevens().beoordelaar()),
            Column.of("zichtbaarheid", SynergieView::zichtbaarheid),
            Column.of("gewijzigdOp", SynergieView::gewijzigdOp),
            Column.of("id", SynergieView::id));

    private final Synergien synergien;

    SynergienResource(Werkbank bank, Synergien synergien) {
        super(bank, Synergie.class, "synergie");
        this.synergien = synergien;
    }

    @Override
    protected Synergie maak(SynergieGegevens gegevens) {
        return synergien.nieuw(gegevens);
    }

    @GET
    @Operation(summary = "De oordelen")
    public Page<SynergieView> lijst(@Valid @BeanParam SynergieFilter filter, @BeanParam PageRequest page) {
        return bank.lijst(LISTING, filter.where(bank.access()), page);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alle gefilterde oordelen als bestand")
    public Response export(@Valid @BeanParam SynergieFilter filter, @BeanParam ExportRequest request) {
        return bank.export(EXPORT, LISTING, filter.where(bank.access()), request);
    }
}
