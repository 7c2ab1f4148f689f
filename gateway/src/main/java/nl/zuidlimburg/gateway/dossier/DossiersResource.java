package nl.zuidlimburg.gateway.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zuidlimburg.gateway.gebied.Soort;
import nl.zuidlimburg.gateway.status.Volledigheid;
import nl.zuidlimburg.platform.error.ItemNotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is there of an area from all services: each part with its age, and told when it may lag. */
@Path("/v1/dossiers")
@Tag(name = "Dossiers")
@RunOnVirtualThread
class DossiersResource {
    private static final String DESCRIPTION = "Uit wat de diensten delen, met de tijd van het laatst verwerkte feit per"
            + " onderdeel. Loopt een dienst achter of staat een bericht stil, dan is het antwoord er toch: met"
            + " `onvolledig` en welke dienst.";

    /** The parts in the order in which they are read; another kind is a line. */
    private record Part(String name, Soort kind) {}

    private static final List<Part> PARTS = List.of(
            new Part("knelpunten", Soort.KNELPUNT),
            new Part("interventies", Soort.INTERVENTIE),
            new Part("toekenningen", Soort.TOEKENNING),
            new Part("gesprekken", Soort.GESPREK),
            new Part("barrieres", Soort.BARRIERE),
            new Part("koppelkansen", Soort.KOPPELKANS),
            new Part("lessen", Soort.LES),
            new Part("toepassingen", Soort.TOEPASSING),
            new Part("bijeenkomsten", Soort.BIJEENKOMST));

    private static final Part CONTRADICTIONS = new Part("tegenspraken", Soort.TEGENSPRAAK);

    /** A knelpunt names no area: it belongs where the barrière stands that it came from. */
    private static final List<Soort> LINKED = List.of(Soort.KNELPUNT, Soort.KOPPELKANS, Soort.LES);

    private static final List<String> SERVICES = List.of("knelpunten", "vhf");

    private final Dossiers dossiers;
    private final Volledigheid volledigheid;

    DossiersResource(Dossiers dossiers, Volledigheid volledigheid) {
        this.dossiers = dossiers;
        this.volledigheid = volledigheid;
    }

    @GET
    @Path("/gemeenten/{code}")
    @Operation(
            operationId = "leesDossierGemeente",
            summary = "Wat er is van een gemeente en haar wijken",
            description = DESCRIPTION)
    public Dossier gemeente(@PathParam("code") @Pattern(regexp = "^GM[0-9]{4}$") String code) {
        return dossier(code);
    }

    @GET
    @Path("/wijken/{code}")
    @Operation(operationId = "leesDossierWijk", summary = "Wat er is van een wijk", description = DESCRIPTION)
    public Dossier wijk(@PathParam("code") @Pattern(regexp = "^WK[0-9]{6}$") String code) {
        return dossier(code);
    }

    private Dossier dossier(String code) {
        var kinds = Stream.concat(PARTS.stream(), Stream.of(CONTRADICTIONS))
                .map(Part::kind)
                .toList();
        var found = dossiers.items(code, kinds, LINKED);
        var area = dossiers.area(code);
        if (area.isEmpty() && found.isEmpty()) {
            throw new ItemNotFound("gebied", code);
        }
        var reasons = volledigheid.reasons();
        var latest = dossiers.latestFacts(SERVICES);
        var sources = SERVICES.stream()
                .map(service -> new Dossier.Bron(
                        service,
                        latest.get(service),
                        reasons.containsKey(service),
                        reasons.getOrDefault(service, List.of())))
                .toList();
        return new Dossier(
                area.orElse(new Dossier.Gebied(Soort.GEBIED.urn(code), false, code, null, null, null)),
                sources.stream().anyMatch(Dossier.Bron::onvolledig),
                sources,
                dossiers.score(code).orElse(null),
                part(CONTRADICTIONS, found, reasons.keySet()),
                PARTS.stream().map(part -> part(part, found, reasons.keySet())).toList());
    }

    private static Dossier.Onderdeel part(Part part, Map<Soort, Dossiers.Found> found, Set<String> late) {
        var own = found.getOrDefault(part.kind(), Dossiers.Found.NOTHING);
        var service = part.kind().service();
        return new Dossier.Onderdeel(
                part.name(), service, own.count(), own.latest(), late.contains(service), own.items());
    }
}
