package nl.zuidlimburg.notities.notitie;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/notities")
class NotitiesResource {
    private final Notities notities;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;

    NotitiesResource(Notities notities, Outbox outbox, CurrentActor actor, Clock clock) {
        this.notities = notities;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    public NotitieView toon(@PathParam("id") UUID id) {
        return notities.get(id, actor.get()).view();
    }

    @POST
    @Authenticated
    @Transactional
    public RestResponse<NotitieView> maak(@Valid MaakNotitie verzoek) {
        var notitie = new Notitie(verzoek.titel(), verzoek.tekst(), actor.get().organisatie(), clock.instant());
        notities.persist(notitie);
        outbox.append(notitie, notitie.maak());
        return RestResponse.ResponseBuilder.<NotitieView>created(URI.create("/v1/notities/" + notitie.id()))
                .entity(notitie.view())
                .build();
    }

    @POST
    @Authenticated
    @Transactional
    @Path("{id}/afrondingen")
    public NotitieView rondAf(@PathParam("id") UUID id, @Valid Toelichting verzoek) {
        return doe(id, notitie -> notitie.rondAf(verzoek.reden(), clock.instant()));
    }

    @POST
    @Authenticated
    @Transactional
    @Path("{id}/delingen")
    public NotitieView deel(@PathParam("id") UUID id, @Valid Toelichting verzoek) {
        return doe(id, notitie -> notitie.deel(Zichtbaarheid.PARTNERS, verzoek.reden(), clock.instant()));
    }

    @POST
    @Authenticated
    @Transactional
    @Path("{id}/publicaties")
    public NotitieView maakOpenbaar(@PathParam("id") UUID id, @Valid Toelichting verzoek) {
        return doe(id, notitie -> notitie.deel(Zichtbaarheid.OPENBAAR, verzoek.reden(), clock.instant()));
    }

    @POST
    @Authenticated
    @Transactional
    @Path("{id}/intrekkingen")
    public NotitieView trekIn(@PathParam("id") UUID id, @Valid Toelichting verzoek) {
        return doe(id, notitie -> notitie.trekIn(verzoek.reden(), clock.instant()));
    }

    private NotitieView doe(UUID id, Function<Notitie, NotitieEvent> opdracht) {
        var notitie = notities.get(id, actor.get());
        outbox.append(notitie, opdracht.apply(notitie));
        return notitie.view();
    }
}
