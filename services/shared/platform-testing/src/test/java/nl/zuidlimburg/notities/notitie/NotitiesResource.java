package nl.zuidlimburg.notities.notitie;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.MergePatch;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/notities")
class NotitiesResource {
    static final Listing<Notitie> LISTING = Listing.of(Notitie.class, "notitie")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("titel", SortType.TEXT, "titel");

    private final Notities notities;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;
    private final Access access;
    private final Listings listings;
    private final Answers answers;
    private final IfMatch ifMatch;

    NotitiesResource(
            Notities notities,
            Outbox outbox,
            CurrentActor actor,
            Clock clock,
            Access access,
            Listings listings,
            Answers answers,
            IfMatch ifMatch) {
        this.notities = notities;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
        this.access = access;
        this.listings = listings;
        this.answers = answers;
        this.ifMatch = ifMatch;
    }

    @GET
    public Page<NotitieView> lijst(@BeanParam NotitieFilter filter, @BeanParam PageRequest page) {
        return listings.page(LISTING, filter.where(access), page, Notitie::view);
    }

    @GET
    @Path("{id}")
    public RestResponse<NotitieView> toon(@PathParam("id") UUID id) {
        var notitie = notities.get(id, actor.get());
        return answers.ok(notitie, notitie.view());
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({"notities-redacteur", "notities:schrijven", Actor.ADMIN})
    @Transactional
    public RestResponse<NotitieView> wijzig(@PathParam("id") UUID id, MergePatch<MaakNotitie> patch) {
        var notitie = notities.get(id, actor.get());
        access.mayChange(notitie);
        ifMatch.check(notitie);
        var verzoek = patch.applyTo(
                new MaakNotitie(notitie.view().titel(), notitie.view().tekst()));
        outbox.append(notitie, notitie.wijzig(verzoek.titel(), verzoek.tekst(), clock.instant()));
        return answers.ok(notitie, notitie.view());
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    public RestResponse<NotitieView> maak(@Valid MaakNotitie verzoek) {
        var notitie = new Notitie(verzoek.titel(), verzoek.tekst(), actor.get().organisatie(), clock.instant());
        notities.persist(notitie);
        outbox.append(notitie, notitie.maak());
        return answers.created(notitie, notitie.view());
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
