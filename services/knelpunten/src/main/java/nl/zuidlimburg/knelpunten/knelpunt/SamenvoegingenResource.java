package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Two knelpunten that turn out to be one become a new one, with the lineage of both; both melders are told by the fact. */
@Path("/v1/knelpunten/{id}/samenvoegingen")
@Tag(name = "Samenvoegen")
class SamenvoegingenResource {
    private final Knelpunten knelpunten;
    private final KnelpuntAntwoorden antwoorden;
    private final Rechten rechten;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final Clock clock;

    SamenvoegingenResource(
            Knelpunten knelpunten,
            KnelpuntAntwoorden antwoorden,
            Rechten rechten,
            IfMatch ifMatch,
            Outbox outbox,
            Clock clock) {
        this.knelpunten = knelpunten;
        this.antwoorden = antwoorden;
        this.rechten = rechten;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "voegKnelpuntenSamen", summary = "Samenvoegen met een ander knelpunt tot een nieuw")
    public RestResponse<KnelpuntAntwoord> voegSamen(@PathParam("id") String id, @NotNull @Valid VoegSamen verzoek) {
        var een = antwoorden.zichtbaar(id);
        var ander = antwoorden.zichtbaar(verzoek.met().toString());
        rechten.vraag(Stap.SAMENVOEGINGEN, een);
        ifMatch.check(een);
        Regels.vraagSamenTeVoegen(een, ander);
        var nu = clock.instant();
        var beschrijving = een.beschrijving().samenMet(ander.beschrijving(), verzoek.titel(), verzoek.omschrijving());
        var nieuw = new Knelpunt(een, ander, knelpunten.volgendNummer(nu), beschrijving, nu);
        knelpunten.persist(nieuw);
        outbox.append(nieuw, nieuw.ontstond(verzoek.reden()));
        outbox.append(een, een.gaOpIn(nieuw, verzoek.reden(), nu));
        outbox.append(ander, ander.gaOpIn(nieuw, verzoek.reden(), nu));
        return antwoorden.gemaakt(nieuw);
    }
}
