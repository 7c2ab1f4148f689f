package nl.zuidlimburg.knelpunten.prioriteit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.function.Function;
import nl.zuidlimburg.knelpunten.knelpunt.Rechten;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.history.Feit;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.history.HistoryPage;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The yearly priority lists: made once, kept until every line has an outcome. */
@Path("/v1/prioriteitenlijsten")
@Tag(name = "Prioriteit")
class PrioriteitenlijstenResource {
    static final Listing<Prioriteitenlijst> LISTING =
            Listing.of(Prioriteitenlijst.class, "prioriteitenlijst").sort("-jaar", SortType.INTEGER, "jaar");

    private final Prioriteitenlijsten lijsten;
    private final Afloop afloop;
    private final Access access;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final Answers answers;
    private final Listings listings;
    private final History history;
    private final Clock clock;

    PrioriteitenlijstenResource(
            Prioriteitenlijsten lijsten,
            Afloop afloop,
            Access access,
            IfMatch ifMatch,
            Outbox outbox,
            Answers answers,
            Listings listings,
            History history,
            Clock clock) {
        this.lijsten = lijsten;
        this.afloop = afloop;
        this.access = access;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.answers = answers;
        this.listings = listings;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "lijstPrioriteitenlijsten", summary = "De prioriteitenlijsten, nieuwste eerst")
    public Page<PrioriteitenlijstAntwoord> lijst(@BeanParam PageRequest page) {
        return listings.page(LISTING, access.visible(null), page, afloop::toon);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "stelPrioriteitenlijstVast", summary = "De lijst van een jaar vaststellen")
    public RestResponse<PrioriteitenlijstAntwoord> stelVast(@NotNull @Valid StelPrioriteitenlijstVast verzoek) {
        if (lijsten.van(verzoek.jaar()).isPresent()) {
            throw new RuleViolation(
                    "prioriteitenlijst-bevroren",
                    "De lijst van " + verzoek.jaar() + " is al vastgesteld en verandert niet meer.");
        }
        var zichtbaarheid = verzoek.zichtbaarheid() == null ? Zichtbaarheid.INTERN : verzoek.zichtbaarheid();
        var regels = lijsten.stelSamen(verzoek, zichtbaarheid);
        if (regels.isEmpty()) {
            throw new RuleViolation(
                    "prioriteitenlijst-leeg",
                    "Er is nog geen vastgesteld knelpunt met punten dat voor deze lezers zichtbaar is.");
        }
        var lijst = new Prioriteitenlijst(
                verzoek.jaar(), lijsten.gewichten(), regels, verzoek.reden(), zichtbaarheid, clock.instant());
        lijsten.persist(lijst);
        outbox.append(lijst, lijst.stelVast());
        var answer = answers.created(lijst, afloop.toon(lijst));
        answer.getHeaders().putSingle(HttpHeaders.LOCATION, "/v1/prioriteitenlijsten/" + lijst.jaar());
        return answer;
    }

    @GET
    @Path("{jaar}")
    @Operation(operationId = "toonPrioriteitenlijst", summary = "De lijst van een jaar, met wat ervan werd")
    public RestResponse<PrioriteitenlijstAntwoord> toon(@PathParam("jaar") int jaar) {
        var lijst = zichtbaar(jaar);
        return answers.ok(lijst, afloop.toon(lijst));
    }

    @GET
    @Path("{jaar}/historie")
    @Operation(operationId = "historiePrioriteitenlijst", summary = "Wat er met deze lijst gebeurde")
    public Page<Feit> historie(@PathParam("jaar") int jaar, @BeanParam HistoryPage page) {
        return history.of(zichtbaar(jaar), page);
    }

    @POST
    @Path("{jaar}/delingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "deelPrioriteitenlijst", summary = "Delen met de partners")
    public RestResponse<PrioriteitenlijstAntwoord> deel(@PathParam("jaar") int jaar, @NotNull @Valid MetReden verzoek) {
        return doe(jaar, Zichtbaarheid.PARTNERS, l -> l.deel(verzoek.reden(), clock.instant()));
    }

    @POST
    @Path("{jaar}/publicaties")
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "publiceerPrioriteitenlijst", summary = "Openbaar maken")
    public RestResponse<PrioriteitenlijstAntwoord> maakOpenbaar(
            @PathParam("jaar") int jaar, @NotNull @Valid MetReden verzoek) {
        return doe(jaar, Zichtbaarheid.OPENBAAR, l -> l.maakOpenbaar(verzoek.reden(), clock.instant()));
    }

    @POST
    @Path("{jaar}/intrekkingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "trekPrioriteitenlijstIn", summary = "Intrekken: weer alleen intern")
    public RestResponse<PrioriteitenlijstAntwoord> trekIn(
            @PathParam("jaar") int jaar, @NotNull @Valid MetReden verzoek) {
        return doe(jaar, Zichtbaarheid.INTERN, l -> l.trekIn(verzoek.reden(), clock.instant()));
    }

    private RestResponse<PrioriteitenlijstAntwoord> doe(
            int jaar, Zichtbaarheid straks, Function<Prioriteitenlijst, PrioriteitenlijstEvent> opdracht) {
        var lijst = zichtbaar(jaar);
        ifMatch.check(lijst);
        lijsten.vraagGedeeld(lijst, straks);
        outbox.append(lijst, opdracht.apply(lijst));
        return answers.ok(lijst, afloop.toon(lijst));
    }

    private Prioriteitenlijst zichtbaar(int jaar) {
        return access.visible(lijsten.van(jaar).orElse(null), "prioriteitenlijst", jaar);
    }
}
