package nl.zuidlimburg.knelpunten.oplossing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import nl.zuidlimburg.knelpunten.knelpunt.Rechten;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.history.Feit;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.history.HistoryPage;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who may see an oplossing (never more people than its knelpunten), and what happened to it. */
@Path("/v1/oplossingen/{id}")
@Tag(name = "Oplossingen")
class OplossingDelenResource {
    private final Oplossingen oplossingen;
    private final Access access;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final Answers answers;
    private final History history;
    private final Clock clock;

    OplossingDelenResource(
            Oplossingen oplossingen,
            Access access,
            IfMatch ifMatch,
            Outbox outbox,
            Answers answers,
            History history,
            Clock clock) {
        this.oplossingen = oplossingen;
        this.access = access;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.answers = answers;
        this.history = history;
        this.clock = clock;
    }

    @POST
    @Path("delingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "deelOplossing", summary = "Delen met de partners")
    public RestResponse<OplossingView> deel(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return doe(id, Zichtbaarheid.PARTNERS, o -> o.deel(verzoek.reden(), clock.instant()));
    }

    @POST
    @Path("publicaties")
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "publiceerOplossing", summary = "Openbaar maken")
    public RestResponse<OplossingView> maakOpenbaar(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return doe(id, Zichtbaarheid.OPENBAAR, o -> o.maakOpenbaar(verzoek.reden(), clock.instant()));
    }

    @POST
    @Path("intrekkingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "trekOplossingIn", summary = "Intrekken: weer alleen intern")
    public RestResponse<OplossingView> trekIn(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return doe(id, Zichtbaarheid.INTERN, o -> o.trekIn(verzoek.reden(), clock.instant()));
    }

    @GET
    @Path("historie")
    @Operation(operationId = "historieOplossing", summary = "Wat er met deze oplossing gebeurde")
    public Page<Feit> historie(@PathParam("id") UUID id, @BeanParam HistoryPage page) {
        return history.of(zichtbaar(id), page);
    }

    private RestResponse<OplossingView> doe(
            UUID id, Zichtbaarheid straks, Function<Oplossing, OplossingEvent> opdracht) {
        var oplossing = zichtbaar(id);
        ifMatch.check(oplossing);
        oplossingen.vraagGedeeld(oplossing.view().genoemd().toList(), straks);
        outbox.append(oplossing, opdracht.apply(oplossing));
        return answers.ok(oplossing, oplossing.view());
    }

    private Oplossing zichtbaar(UUID id) {
        return access.visible(oplossingen.findById(id), "oplossing", id);
    }
}
