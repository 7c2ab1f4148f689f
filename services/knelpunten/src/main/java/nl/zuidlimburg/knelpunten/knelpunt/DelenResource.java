package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.function.BiFunction;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who may see it. What others read before cannot be recalled. */
@Path("/v1/knelpunten/{id}")
@Tag(name = "Delen")
@RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.SCHRIJVEN, Rechten.BEHEREN, Rechten.BEHEERDER})
class DelenResource {
    private final KnelpuntAntwoorden antwoorden;
    private final Rechten rechten;

    DelenResource(KnelpuntAntwoorden antwoorden, Rechten rechten) {
        this.antwoorden = antwoorden;
        this.rechten = rechten;
    }

    @POST
    @Path("delingen")
    @Transactional
    @Idempotent
    @Operation(operationId = "deelKnelpunt", summary = "Delen met de partners")
    public RestResponse<KnelpuntAntwoord> deel(@PathParam("id") String id, @NotNull @Valid MetReden verzoek) {
        return doe(id, false, (k, nu) -> k.toonAan(Zichtbaarheid.PARTNERS, verzoek.reden(), nu));
    }

    @POST
    @Path("publicaties")
    @Transactional
    @Idempotent
    @Operation(operationId = "publiceerKnelpunt", summary = "Openbaar maken")
    public RestResponse<KnelpuntAntwoord> maakOpenbaar(@PathParam("id") String id, @NotNull @Valid MetReden verzoek) {
        return doe(id, true, (k, nu) -> k.toonAan(Zichtbaarheid.OPENBAAR, verzoek.reden(), nu));
    }

    @POST
    @Path("intrekkingen")
    @Transactional
    @Idempotent
    @Operation(operationId = "trekKnelpuntIn", summary = "Intrekken: weer alleen intern")
    public RestResponse<KnelpuntAntwoord> trekIn(@PathParam("id") String id, @NotNull @Valid MetReden verzoek) {
        return doe(id, false, (k, nu) -> k.trekIn(verzoek.reden(), nu));
    }

    private RestResponse<KnelpuntAntwoord> doe(
            String id, boolean openbaar, BiFunction<Knelpunt, Instant, KnelpuntEvent> opdracht) {
        var knelpunt = antwoorden.zichtbaar(id);
        Regels.vraagBestaand(knelpunt);
        rechten.vraagDelen(knelpunt, openbaar);
        return antwoorden.leg(knelpunt, opdracht);
    }
}
