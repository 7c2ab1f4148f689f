package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** From the report to the judgement whether it is a knelpunt. */
@Path("/v1/knelpunten/{id}")
@Tag(name = "Beoordelen")
@RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.SCHRIJVEN, Rechten.BEHEREN, Rechten.BEHEERDER})
class BeoordelingResource {
    private final KnelpuntAntwoorden antwoorden;
    private final TermijnConfig termijnen;

    BeoordelingResource(KnelpuntAntwoorden antwoorden, TermijnConfig termijnen) {
        this.antwoorden = antwoorden;
        this.termijnen = termijnen;
    }

    @POST
    @Path("meldingen")
    @Transactional
    @Idempotent
    @Operation(operationId = "meldOntwerp", summary = "Een ontwerp melden")
    public RestResponse<KnelpuntAntwoord> meld(@PathParam("id") String id, @NotNull @Valid MetReden verzoek) {
        return antwoorden.doe(id, Stap.MELDINGEN, (k, nu) -> k.meld(verzoek.reden(), termijnen.stelsel(), nu));
    }

    @POST
    @Path("beoordelingen")
    @Transactional
    @Idempotent
    @Operation(operationId = "beoordeelKnelpunt", summary = "In beoordeling nemen")
    public RestResponse<KnelpuntAntwoord> beoordeel(@PathParam("id") String id, @NotNull @Valid MetReden verzoek) {
        return antwoorden.doe(id, Stap.BEOORDELINGEN, (k, nu) -> k.neemInBeoordeling(verzoek.reden(), nu));
    }

    @POST
    @Path("verduidelijkingsvragen")
    @Transactional
    @Idempotent
    @Operation(operationId = "vraagVerduidelijking", summary = "De melder om verduidelijking vragen")
    public RestResponse<KnelpuntAntwoord> vraag(
            @PathParam("id") String id, @NotNull @Valid VraagVerduidelijking verzoek) {
        return antwoorden.doe(id, Stap.VERDUIDELIJKINGSVRAGEN, (k, nu) -> k.vraagVerduidelijking(verzoek.vraag(), nu));
    }

    @POST
    @Path("verduidelijkingen")
    @Transactional
    @Idempotent
    @Operation(operationId = "verduidelijkKnelpunt", summary = "De vraag om verduidelijking beantwoorden")
    public RestResponse<KnelpuntAntwoord> verduidelijk(
            @PathParam("id") String id, @NotNull @Valid GeefVerduidelijking verzoek) {
        return antwoorden.doe(id, Stap.VERDUIDELIJKINGEN, (k, nu) -> k.verduidelijk(verzoek.antwoord(), nu));
    }

    @POST
    @Path("vaststellingen")
    @Transactional
    @Idempotent
    @Operation(operationId = "stelKnelpuntVast", summary = "Vaststellen dat het een knelpunt is")
    public RestResponse<KnelpuntAntwoord> stelVast(@PathParam("id") String id, @NotNull @Valid MetReden verzoek) {
        return antwoorden.doe(id, Stap.VASTSTELLINGEN, (k, nu) -> k.stelVast(verzoek.reden(), nu));
    }

    @POST
    @Path("afwijzingen")
    @Transactional
    @Idempotent
    @Operation(operationId = "wijsKnelpuntAf", summary = "Vaststellen dat het geen knelpunt is")
    public RestResponse<KnelpuntAntwoord> wijsAf(@PathParam("id") String id, @NotNull @Valid MetReden verzoek) {
        return antwoorden.doe(id, Stap.AFWIJZINGEN, (k, nu) -> k.wijsAf(verzoek.reden(), nu));
    }

    @POST
    @Path("herbeoordelingen")
    @Transactional
    @Idempotent
    @Operation(operationId = "herbeoordeelKnelpunt", summary = "De markering 'opnieuw beoordelen' wegnemen")
    public RestResponse<KnelpuntAntwoord> herbeoordeel(@PathParam("id") String id, @NotNull @Valid MetReden verzoek) {
        return antwoorden.doe(id, Stap.HERBEOORDELINGEN, (k, nu) -> k.herbeoordeel(verzoek.reden(), nu));
    }
}
