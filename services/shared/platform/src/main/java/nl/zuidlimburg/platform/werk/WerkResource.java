package nl.zuidlimburg.platform.werk;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.history.Feit;
import nl.zuidlimburg.platform.history.HistoryPage;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.MergePatch;
import nl.zuidlimburg.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What every collection of things that people work on does alike: show, record, change, share, tell its history. A subclass adds its
 * list, its export and its steps. The team changes everything, a partner what its organisation owns.
 */
public abstract class WerkResource<A extends Werkstuk<G, V>, G extends Record, V extends Record> {
    protected final Werkbank bank;
    private final Class<A> type;
    private final String soort;

    /** @param soort what one item is called in messages */
    protected WerkResource(Werkbank bank, Class<A> type, String soort) {
        this.bank = bank;
        this.type = type;
        this.soort = soort;
    }

    /** A new item that meets the rules. */
    protected abstract A maak(G gegevens);

    /** What must hold of changed fields that the item itself cannot see. */
    protected void controleer(A item, G nieuw) {}

    /** Changed fields as they are kept, where that differs from how they came. */
    protected G zoalsBewaard(A item, G nieuw) {
        return nieuw;
    }

    /** What this caller gets to see of it. */
    protected V getoond(A item) {
        return item.view();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Een item")
    public RestResponse<V> toon(@PathParam("id") UUID id) {
        var item = zichtbaar(id);
        return bank.answers.ok(item, getoond(item));
    }

    @GET
    @Path("{id}/historie")
    @Operation(
            summary = "Wat er met dit item gebeurde",
            description = "Nieuwste feit eerst, met wie het deed en waarom.")
    public Page<Feit> historie(@PathParam("id") UUID id, @BeanParam HistoryPage page) {
        return bank.history.of(zichtbaar(id), page);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(summary = "Leg een item vast")
    public RestResponse<V> neemOp(@NotNull @Valid G gegevens) {
        bank.access.mayWrite();
        var item = bank.neemOp(maak(gegevens));
        return bank.answers.created(item, getoond(item));
    }

    @PATCH
    @Authenticated
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(summary = "Wijzig een item")
    public RestResponse<V> wijzig(@PathParam("id") UUID id, MergePatch<G> patch) {
        return stap(id, (item, nu) -> {
            var nieuw = zoalsBewaard(item, patch.applyTo(item.gegevens()));
            controleer(item, nieuw);
            return item.wijzig(nieuw, nu);
        });
    }

    @POST
    @Authenticated
    @Path("{id}/delingen")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Deel met de partners",
            description = "Wat op een topic is gedeeld, kan niet worden teruggehaald.")
    public RestResponse<V> deel(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (item, nu) -> item.deel(verzoek.reden(), nu));
    }

    @POST
    @Authenticated
    @Path("{id}/publicaties")
    @Transactional
    @Idempotent
    @Operation(summary = "Maak openbaar", description = "Wat openbaar is geweest, kan niet worden teruggehaald.")
    public RestResponse<V> maakOpenbaar(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (item, nu) -> item.maakOpenbaar(verzoek.reden(), nu));
    }

    @POST
    @Authenticated
    @Path("{id}/intrekkingen")
    @Transactional
    @Idempotent
    @Operation(summary = "Trek in", description = "Alleen het eigen team en de eigenaar zien het dan nog.")
    public RestResponse<V> trekIn(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (item, nu) -> item.trekIn(verzoek.reden(), nu));
    }

    /** Does a command of the item: right, version, command, fact, answer. */
    protected RestResponse<V> stap(UUID id, BiFunction<A, Instant, Event> opdracht) {
        bank.access.mayWrite();
        var item = zichtbaar(id);
        bank.access.mayChange(item);
        bank.ifMatch.check(item);
        bank.outbox.append(item, opdracht.apply(item, bank.nu()));
        return bank.answers.ok(item, getoond(item));
    }

    /** An addition, which may be made beside that of another: without a version. */
    protected RestResponse<V> voegToe(UUID id, BiFunction<A, Instant, Event> opdracht) {
        var item = zichtbaar(id);
        bank.outbox.append(item, opdracht.apply(item, bank.nu()));
        return bank.answers.ok(item, getoond(item));
    }

    protected A zichtbaar(UUID id) {
        return bank.access.visible(bank.vind(type, id), soort, id);
    }
}
