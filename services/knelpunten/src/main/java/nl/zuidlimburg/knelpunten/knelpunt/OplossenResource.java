package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** From the judgement to the outcome, up the ladder where needed. */
@Path("/v1/knelpunten/{id}")
@Tag(name = "Oplossen")
@RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.SCHRIJVEN, Rechten.BEHEREN, Rechten.BEHEERDER})
class OplossenResource {
    private final KnelpuntAntwoorden antwoorden;
    private final TermijnConfig termijnen;

    OplossenResource(KnelpuntAntwoorden antwoorden, TermijnConfig termijnen) {
        this.antwoorden = antwoorden;
        this.termijnen = termijnen;
    }

    @POST
    @Path("oplossingstrajecten")
    @Transactional
    @Idempotent
    @Operation(operationId = "neemInOplossing", summary = "In oplossing nemen, bestuurlijk of door wetgeving")
    public RestResponse<KnelpuntAntwoord> neemInOplossing(
            @PathParam("id") String id, @NotNull @Valid NeemInOplossing verzoek) {
        return antwoorden.doe(
                id, Stap.OPLOSSINGSTRAJECTEN, (k, nu) -> k.neemInOplossing(verzoek.spoor(), verzoek.reden(), nu));
    }

    @POST
    @Path("afrondingen")
    @Transactional
    @Idempotent
    @Operation(operationId = "losKnelpuntOp", summary = "Vastleggen dat het is opgelost")
    public RestResponse<KnelpuntAntwoord> losOp(@PathParam("id") String id, @NotNull @Valid RondAf verzoek) {
        return antwoorden.doe(id, Stap.AFRONDINGEN, (k, nu) -> k.losOp(verzoek.reden(), dag(verzoek.datum(), nu), nu));
    }

    @POST
    @Path("onoplosbaarverklaringen")
    @Transactional
    @Idempotent
    @Operation(operationId = "verklaarOnoplosbaar", summary = "Vastleggen dat het niet wordt opgelost")
    public RestResponse<KnelpuntAntwoord> verklaarOnoplosbaar(
            @PathParam("id") String id, @NotNull @Valid RondAf verzoek) {
        return antwoorden.doe(
                id,
                Stap.ONOPLOSBAARVERKLARINGEN,
                (k, nu) -> k.verklaarOnoplosbaar(verzoek.reden(), dag(verzoek.datum(), nu), nu));
    }

    @POST
    @Path("heropeningen")
    @Transactional
    @Idempotent
    @Operation(operationId = "heropenKnelpunt", summary = "Heropenen")
    public RestResponse<KnelpuntAntwoord> heropen(@PathParam("id") String id, @NotNull @Valid MetReden verzoek) {
        return antwoorden.doe(id, Stap.HEROPENINGEN, (k, nu) -> k.heropen(verzoek.reden(), termijnen.stelsel(), nu));
    }

    @POST
    @Path("escalaties")
    @Transactional
    @Idempotent
    @Operation(operationId = "escaleerKnelpunt", summary = "Voorleggen op een hogere trede")
    public RestResponse<KnelpuntAntwoord> escaleer(@PathParam("id") String id, @NotNull @Valid Escaleer verzoek) {
        return antwoorden.doe(
                id,
                Stap.ESCALATIES,
                (k, nu) -> k.escaleer(
                        new Escalatie(
                                verzoek.trede(),
                                dag(verzoek.datum(), nu),
                                verzoek.geadresseerde(),
                                verzoek.reden(),
                                verzoek.redenOverslaan(),
                                null,
                                null),
                        nu));
    }

    @POST
    @Path("escalaties/{trede}/antwoorden")
    @Transactional
    @Idempotent
    @Operation(operationId = "beantwoordEscalatie", summary = "Het antwoord van een trede vastleggen")
    public RestResponse<KnelpuntAntwoord> beantwoord(
            @PathParam("id") String id, @PathParam("trede") Trede trede, @NotNull @Valid BeantwoordEscalatie verzoek) {
        return antwoorden.doe(
                id,
                Stap.ESCALATIES,
                (k, nu) -> k.beantwoordEscalatie(trede, verzoek.antwoord(), dag(verzoek.datum(), nu), nu));
    }

    @POST
    @Path("prioriteringen")
    @Transactional
    @Idempotent
    @Operation(operationId = "prioriteerKnelpunt", summary = "Punten geven per criterium")
    public RestResponse<KnelpuntAntwoord> prioriteer(@PathParam("id") String id, @NotNull @Valid Prioriteit verzoek) {
        return antwoorden.doe(id, Stap.PRIORITERINGEN, (k, nu) -> k.prioriteer(verzoek, nu));
    }

    private static LocalDate dag(@Nullable LocalDate gegeven, Instant nu) {
        return gegeven == null ? Dag.van(nu) : gegeven;
    }
}
