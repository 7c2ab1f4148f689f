package nl.zuidlimburg.platform.register;

import io.quarkus.security.Authenticated;
import jakarta.persistence.Table;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.history.Feit;
import nl.zuidlimburg.platform.history.HistoryPage;
import nl.zuidlimburg.platform.identity.NotAllowed;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.MergePatch;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * All of a plain register over REST. A subclass gives the path and the entity. The table has columns {@code code},
 * {@code naam}, {@code zichtbaarheid}, {@code eigenaar}, {@code gewijzigd_op} and the generated {@code zoekvector}.
 */
public abstract class RegisterResource<I extends RegisterItem<G>, G extends RegisterData> {
    protected final Registers registers;
    private final Class<I> type;
    private final Supplier<I> maker;
    private final Listing<I> listing;
    private final Export<RegisterView<G>> export;

    protected RegisterResource(Registers registers, Class<I> type, Class<G> data, Supplier<I> maker) {
        this.registers = registers;
        this.type = type;
        this.maker = maker;
        String table = type.getAnnotation(Table.class).name();
        this.listing = Listing.of(type, table)
                .sort("naam", SortType.TEXT, "naam")
                .sort("code", SortType.TEXT, "code")
                .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");
        this.export = RegisterColumns.export(table, data);
    }

    /** What must hold of new or changed fields that the item itself cannot see; {@code item} is null for a new one. */
    protected void controleer(@Nullable I item, G nieuw) {}

    @GET
    @Operation(summary = "Lijst")
    public Page<RegisterView<G>> lijst(@BeanParam RegisterFilter filter, @BeanParam PageRequest page) {
        return registers.listings.page(listing, where(filter), page, RegisterItem::view);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(summary = "Alles, als bestand")
    public Response exporteer(@BeanParam RegisterFilter filter, @BeanParam ExportRequest request) {
        var where = where(filter);
        return registers.exports.answer(
                export, request, rows -> registers.listings.each(listing, where, item -> rows.accept(item.view())));
    }

    @GET
    @Path("{kenmerk}")
    @Operation(summary = "Een item")
    public RestResponse<RegisterView<G>> toon(@PathParam("kenmerk") @KenmerkParam String kenmerk) {
        var item = find(kenmerk);
        return registers.answers.ok(item, item.view());
    }

    @GET
    @Path("{kenmerk}/historie")
    @Operation(
            summary = "Wat er met dit item gebeurde",
            description = "Nieuwste feit eerst, met wie het deed en waarom.")
    public Page<Feit> historie(@PathParam("kenmerk") @KenmerkParam String kenmerk, @BeanParam HistoryPage page) {
        return registers.history.of(find(kenmerk), page);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(summary = "Neem een item op", description = "Het nieuwe item is intern tot het gedeeld wordt.")
    public RestResponse<RegisterView<G>> neemOp(@NotNull @Valid G gegevens) {
        if (!registers.access.isEditor()) {
            throw new NotAllowed("Alleen de redactie neemt nieuwe items op in dit register.");
        }
        controleer(null, gegevens);
        var item = registers.record(maker.get(), gegevens, Zichtbaarheid.INTERN);
        return registers.answers.created(item, item.view());
    }

    @PATCH
    @Authenticated
    @Path("{kenmerk}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(summary = "Wijzig een item")
    public RestResponse<RegisterView<G>> wijzig(
            @PathParam("kenmerk") @KenmerkParam String kenmerk, MergePatch<G> patch) {
        return stap(kenmerk, (item, nu) -> {
            var nieuw = patch.applyTo(item.gegevens());
            controleer(item, nieuw);
            return item.wijzig(nieuw, nu);
        });
    }

    @POST
    @Authenticated
    @Path("{kenmerk}/delingen")
    @Transactional
    @Operation(
            summary = "Deel met partners",
            description = "Wat op een topic is gedeeld, kan niet worden teruggehaald.")
    public RestResponse<RegisterView<G>> deel(
            @PathParam("kenmerk") @KenmerkParam String kenmerk, @NotNull @Valid MetReden verzoek) {
        return step(kenmerk, verzoek, RegisterItem::deel);
    }

    @POST
    @Authenticated
    @Path("{kenmerk}/publicaties")
    @Transactional
    @Operation(summary = "Maak openbaar")
    public RestResponse<RegisterView<G>> maakOpenbaar(
            @PathParam("kenmerk") @KenmerkParam String kenmerk, @NotNull @Valid MetReden verzoek) {
        return step(kenmerk, verzoek, RegisterItem::maakOpenbaar);
    }

    @POST
    @Authenticated
    @Path("{kenmerk}/intrekkingen")
    @Transactional
    @Operation(summary = "Trek in", description = "Het item is daarna weer alleen intern zichtbaar.")
    public RestResponse<RegisterView<G>> trekIn(
            @PathParam("kenmerk") @KenmerkParam String kenmerk, @NotNull @Valid MetReden verzoek) {
        return step(kenmerk, verzoek, RegisterItem::trekIn);
    }

    private RestResponse<RegisterView<G>> step(String kenmerk, MetReden verzoek, Verb<I> verb) {
        return stap(kenmerk, (item, nu) -> verb.apply(item, verzoek.reden(), nu));
    }

    /** Does a command of the item: right, version, command, fact, answer. */
    protected RestResponse<RegisterView<G>> stap(String kenmerk, BiFunction<I, Instant, Event> opdracht) {
        var item = findToChange(kenmerk);
        registers.outbox.append(item, opdracht.apply(item, registers.clock.instant()));
        return registers.answers.ok(item, item.view());
    }

    private I findToChange(String kenmerk) {
        var item = find(kenmerk);
        registers.access.mayChange(item);
        registers.ifMatch.check(item);
        return item;
    }

    /** The item with this code or id, if the caller may know of it. */
    protected I find(String kenmerk) {
        return registers.access.visible(
                isId(kenmerk) ? registers.byId(type, kenmerk) : registers.byCode(type, kenmerk), "item", kenmerk);
    }

    private static boolean isId(String kenmerk) {
        return kenmerk.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    private Where where(RegisterFilter filter) {
        return filter.where(registers.access.visible("eigenaar"));
    }

    private interface Verb<I> {
        RegisterEvent apply(I item, String reden, Instant nu);
    }
}
