package nl.zuidlimburg.vhf.meting;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.vhf.gebied.Gebied;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** The values of a measurement, for whoever may see the measurement. */
@Path("/v1/metingen/{id}/waarden")
@Tag(name = "Metingen")
class WaardenResource {
    private static final int FETCH_SIZE = 1000;

    private static final Listing<Gebied> LISTING = Listing.of(Gebied.class, "gebied")
            .sort("gebied", SortType.TEXT, "code")
            .sort("naam", SortType.TEXT, "naam");

    private static final Export<Regel> EXPORT = Export.of(
            "waarden",
            Column.of("gebied", Regel::gebied),
            Column.of("naam", Regel::naam),
            Column.of("soort", Regel::soort),
            Column.of("indicator", Regel::indicator),
            Column.of("indicatornaam", Regel::indicatornaam),
            Column.of("eenheid", Regel::eenheid),
            Column.of("waarde", Regel::waarde),
            Column.of("reden", Regel::reden));

    private final Metingen metingen;
    private final Meetwaarden waarden;
    private final Listings listings;
    private final Exports exports;
    private final EntityManager em;

    WaardenResource(Metingen metingen, Meetwaarden waarden, Listings listings, Exports exports, EntityManager em) {
        this.metingen = metingen;
        this.waarden = waarden;
        this.listings = listings;
        this.exports = exports;
        this.em = em;
    }

    /** A row of the export: what the template for imports takes, and what the codes mean. */
    record Regel(
            String gebied,
            String naam,
            String soort,
            String indicator,
            String indicatornaam,
            String eenheid,
            @Nullable BigDecimal waarde,
            @Nullable String reden) {}

    @GET
    @Transactional
    @Operation(operationId = "lijstWaarden", summary = "De waarden van een meting, per gebied")
    public Page<WaardenRij> lijst(
            @PathParam("id") UUID id, @Valid @BeanParam WaardenFilter filter, @BeanParam PageRequest pagina) {
        var meting = metingen.zichtbaar(id);
        var gebieden = listings.page(LISTING, filter.gebieden(meting.id()), pagina, gebied -> gebied);
        var van = waarden.van(
                meting.id(), gebieden.items().stream().map(Gebied::code).toList());
        var rijen = gebieden.items().stream()
                .map(gebied -> new WaardenRij(
                        gebied.code(),
                        gebied.naam(),
                        gebied.soort(),
                        gekozen(van.getOrDefault(gebied.code(), Map.of()), filter)))
                .toList();
        return new Page<>(rijen, gebieden.volgende(), gebieden.aantal());
    }

    private static Map<String, Waarde> gekozen(Map<String, Waarde> alle, WaardenFilter filter) {
        var gekozen = new TreeMap<>(alle);
        gekozen.keySet().removeIf(code -> !filter.neemt(code));
        return gekozen;
    }

    @GET
    @Path("/_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(
            operationId = "exporteerWaarden",
            summary = "De gefilterde waarden van een meting als bestand",
            description = "Een rij per gebied en indicator; als CSV weer in te voeren als `sjabloon`.")
    public Response export(
            @PathParam("id") UUID id, @Valid @BeanParam WaardenFilter filter, @BeanParam ExportRequest verzoek) {
        var where = filter.rijen(metingen.zichtbaar(id).id());
        return exports.answer(EXPORT, verzoek, rij -> {
            var vraag = em.unwrap(Session.class).createNativeQuery("""
                            select w.gebied, g.naam, lower(g.soort), w.indicator, i.naam as indicatornaam, i.eenheid, w.waarde,
                                replace(lower(w.ontbreekt), '_', '-')
                            from meetwaarde w join gebied g on g.code = w.gebied join indicator i on i.code = w.indicator
                            where %s order by w.gebied, w.indicator""".formatted(where.sql()), Object[].class);
            try (var regels = where.bind(vraag)
                    .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                    .getResultStream()) {
                regels.forEach(regel -> rij.accept(regel(regel)));
            }
        });
    }

    private static Regel regel(Object[] kolommen) {
        return new Regel(
                (String) kolommen[0],
                (String) kolommen[1],
                (String) kolommen[2],
                (String) kolommen[3],
                (String) kolommen[4],
                (String) kolommen[5],
                (BigDecimal) kolommen[6],
                (String) kolommen[7]);
    }
}
