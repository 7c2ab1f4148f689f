package nl.zuidlimburg.panorama.ruimteclaim;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.geometrie.Stelsels;
import nl.zuidlimburg.platform.identity.NotAllowed;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where claims overlap in place and time. */
@Path("/v1/ruimteconflicten")
@Tag(name = "Ruimteconflicten", description = "Geometrie in het stelsel van de header Accept-Crs.")
class RuimteconflictenResource {
    private static final int BLOK = 1000;

    private static final Export<Ruimteconflict> EXPORT = Export.of(
                    "ruimteconflicten",
                    Column.<Ruimteconflict>of("soort", Ruimteconflict::soort),
                    Column.<Ruimteconflict>of("hectare", Ruimteconflict::hectare),
                    Column.<Ruimteconflict>of("vanaf", Ruimteconflict::vanaf),
                    Column.<Ruimteconflict>of("tot", Ruimteconflict::tot),
                    Column.<Ruimteconflict>of("claims", c -> c.claims().stream()
                            .map(Ruimteconflict.Kant::naam)
                            .collect(Collectors.joining("; "))),
                    Column.<Ruimteconflict>of("sleutel", Ruimteconflict::sleutel))
            .withGeometry(Ruimteconflict::sleutel, Ruimteconflict::geometrie);

    private final Ruimteconflicten conflicten;
    private final Conflictkaart kaart;
    private final Stelsels stelsels;
    private final Exports exports;
    private final Access access;

    RuimteconflictenResource(
            Ruimteconflicten conflicten, Conflictkaart kaart, Stelsels stelsels, Exports exports, Access access) {
        this.conflicten = conflicten;
        this.kaart = kaart;
        this.stelsels = stelsels;
        this.exports = exports;
        this.access = access;
    }

    @GET
    @Operation(
            summary = "Waar claims elkaar raken",
            description = "Conflicten en combinatiekansen tussen claims die de lezer mag zien, grootste eerst.")
    public Page<Ruimteconflict> lijst(@Valid @BeanParam RuimteconflictFilter filter, @BeanParam PageRequest page) {
        int grootte = Math.clamp(page.paginaGrootte(), 1, PageRequest.MAX_SIZE);
        int vanaf = vanaf(page.cursor());
        var gevonden = conflicten.zoek(filter, grootte + 1, vanaf, stelsels.uit());
        var getoond = gevonden.subList(0, Math.min(grootte, gevonden.size()));
        return new Page<>(
                getoond,
                gevonden.size() > grootte ? String.valueOf(vanaf + grootte) : null,
                page.aantal() ? (Long) conflicten.aantal(filter) : null);
    }

    private static int vanaf(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("[0-9]{1,8}")) {
            throw new InvalidInput("cursor", "is geen cursor van deze lijst");
        }
        return Integer.parseInt(cursor);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON, Exports.GEOJSON})
    @Operation(summary = "Alles wat is gefilterd als bestand", description = "GeoJSON in het stelsel van Accept-Crs.")
    public Response export(@Valid @BeanParam RuimteconflictFilter filter, @BeanParam ExportRequest request) {
        var stelsel = stelsels.uit();
        return exports.answer(EXPORT, request, rij -> {
            int vanaf = 0;
            var blok = conflicten.zoek(filter, BLOK, vanaf, stelsel);
            while (!blok.isEmpty()) {
                blok.forEach(rij);
                vanaf += BLOK;
                blok = conflicten.zoek(filter, BLOK, vanaf, stelsel);
            }
        });
    }

    @POST
    @Authenticated
    @Path("herberekeningen")
    @Transactional
    @Operation(
            summary = "Bereken alle conflicten opnieuw",
            description = "Niet nodig: elke wijziging van een claim werkt ze bij. Voor wie dat wil nagaan.")
    public Herberekend herbereken() {
        if (!access.isEditor()) {
            throw new NotAllowed();
        }
        return new Herberekend(kaart.herbereken());
    }

    /** What came of it. */
    @Schema(name = "RuimteconflictenHerberekend")
    public record Herberekend(
            @Schema(description = "Hoeveel paren er zijn.") int paren) {}
}
