package nl.zuidlimburg.water.gemist;

import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.water.maatregel.Maatregel;
import nl.zuidlimburg.water.maatregel.Maatregelen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Synergy that is missed: who could join whom. */
@Path("/v1/suggesties")
@Tag(name = "Suggesties")
class SuggestiesResource {
    private static final String SLEUTEL =
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Suggesties suggesties;
    private final Maatregelen maatregelen;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Answers answers;
    private final Access access;
    private final Clock clock;

    SuggestiesResource(
            Suggesties suggesties,
            Maatregelen maatregelen,
            EntityManager entities,
            Outbox outbox,
            Answers answers,
            Access access,
            Clock clock) {
        this.suggesties = suggesties;
        this.maatregelen = maatregelen;
        this.entities = entities;
        this.outbox = outbox;
        this.answers = answers;
        this.access = access;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Gemiste synergie",
            description =
                    "Lopende maatregelen van verschillende programma's dicht bij elkaar in plaats en tijd, waarvan de tafels elkaar niet ontmoeten: een per paar, de dichtste eerst. Wat verbonden of afgewezen is staat er niet bij.")
    public Page<Suggestie> lijst(@Valid @BeanParam SuggestieFilter filter, @BeanParam PageRequest page) {
        return suggesties.pagina(filter, page);
    }

    @POST
    @Authenticated
    @Path("{sleutel}/afwijzingen")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Wijs een suggestie af",
            description = "Zij blijft weg; met afgewezen=true is zij terug te vinden.")
    public RestResponse<SuggestieafwijzingView> wijsAf(
            @PathParam("sleutel") @Pattern(regexp = SLEUTEL) String sleutel, @NotNull @Valid MetReden verzoek) {
        access.mayWrite();
        var een = maatregel(sleutel.substring(0, sleutel.indexOf('_')));
        var ander = maatregel(sleutel.substring(sleutel.indexOf('_') + 1));
        if (!access.isEditor() && !owns(een) && !owns(ander)) {
            access.mayChange(een);
        }
        var paar = Paar.van(een.id(), ander.id());
        if (een.id().equals(ander.id()) || bestaat(paar)) {
            throw new RuleViolation("suggestie-afgewezen", "Deze suggestie is al afgewezen of is er geen.");
        }
        var afwijzing = new Suggestieafwijzing(
                paar, verzoek.reden(), een.zichtbaarheid().smalste(ander.zichtbaarheid()), clock.instant());
        entities.persist(afwijzing);
        outbox.append(afwijzing, afwijzing.wijsAf());
        return answers.ok(afwijzing, afwijzing.view());
    }

    private boolean owns(Maatregel maatregel) {
        return access.actor().owns(maatregel.eigenaar());
    }

    private boolean bestaat(Paar paar) {
        return !entities.createQuery("from Suggestieafwijzing where een = ?1 and ander = ?2", Suggestieafwijzing.class)
                .setParameter(1, paar.een())
                .setParameter(2, paar.ander())
                .getResultList()
                .isEmpty();
    }

    private Maatregel maatregel(String id) {
        return access.visible(maatregelen.findById(UUID.fromString(id)), "maatregel", id);
    }
}
