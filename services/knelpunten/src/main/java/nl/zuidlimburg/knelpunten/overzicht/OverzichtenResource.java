package nl.zuidlimburg.knelpunten.overzicht;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Inbreng;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Landen;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Opgelost;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Oplossers;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Ranglijst;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Wet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register seen from one side at a time. */
@Path("/v1/overzichten")
@Tag(name = "Overzichten")
class OverzichtenResource {
    private final Overzichten overzichten;
    private final Rangorde rangorde;

    OverzichtenResource(Overzichten overzichten, Rangorde rangorde) {
        this.overzichten = overzichten;
        this.rangorde = rangorde;
    }

    @GET
    @Path("wetten")
    @Transactional
    @Operation(operationId = "toonPerWet", summary = "Wat er vastloopt per wet en artikel")
    public List<Wet> wetten() {
        return overzichten.wetten();
    }

    @GET
    @Path("landen")
    @Transactional
    @Operation(operationId = "toonPerLand", summary = "Aantallen per land, en de vergelijkingen naast elkaar")
    public Landen landen() {
        return overzichten.landen();
    }

    @GET
    @Path("oplossers")
    @Transactional
    @Operation(
            operationId = "toonOplossers",
            summary = "Wie kan dit oplossen: open knelpunten per organisatie en trede")
    public Oplossers oplossers() {
        return overzichten.oplossers();
    }

    @GET
    @Path("opgelost")
    @Transactional
    @Operation(operationId = "toonOpgelost", summary = "Wat in een jaar werd weggenomen")
    public Opgelost opgelost(@QueryParam("jaar") @NotNull @Min(2000) @Max(2100) Integer jaar) {
        return overzichten.opgelost(jaar);
    }

    @GET
    @Path("prioriteit")
    @Transactional
    @Operation(operationId = "toonRanglijst", summary = "Open knelpunten op volgorde van de score, met de gewichten")
    public Ranglijst prioriteit() {
        return rangorde.nu();
    }

    @GET
    @Path("inbreng")
    @Transactional
    @Operation(operationId = "toonInbreng", summary = "Wat de doorbraken aan het register toezegden en leverden")
    public List<Inbreng> inbreng() {
        return overzichten.inbreng();
    }
}
