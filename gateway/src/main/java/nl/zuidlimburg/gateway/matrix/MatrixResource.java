package nl.zuidlimburg.gateway.matrix;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zuidlimburg.gateway.gebied.Namen;
import nl.zuidlimburg.gateway.gebied.Soort;
import nl.zuidlimburg.gateway.gebied.Zicht;
import nl.zuidlimburg.gateway.zoeken.Dimensie;
import nl.zuidlimburg.gateway.zoeken.Selectie;
import nl.zuidlimburg.gateway.zoeken.Voorwaarde;
import nl.zuidlimburg.gateway.zoeken.Woorden;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

/** Counts of shared things over two dimensions; each count leads to the items that were counted. */
@Path("/v1/matrix")
@Tag(name = "Matrix")
@RunOnVirtualThread
class MatrixResource {
    private final Jdbi database;
    private final Zicht zicht;
    private final Namen namen;

    MatrixResource(Jdbi database, Zicht zicht, Namen namen) {
        this.database = database;
        this.zicht = zicht;
        this.namen = namen;
    }

    record Matrix(
            String rij,
            String kolom,

            @Schema(description = "Verschillende dingen; een knelpunt bij twee opgaven telt in beide rijen.")
            long totaal,

            List<Waarde> rijen,
            List<Waarde> kolommen,
            List<Cel> cellen) {}

    record Waarde(String code, String naam, long aantal, String filter) {}

    @Schema(description = "`filter` is de query van zoekresultaten die precies het getelde geeft.")
    record Cel(String rij, String kolom, long aantal, String filter) {}

    private enum What {
        TOTAL,
        ROW,
        COLUMN,
        CELL
    }

    private record Count(What what, String row, String column, long count) {}

    @GET
    @Operation(
            operationId = "leesMatrix",
            summary = "Aantallen gedeelde dingen over twee dimensies",
            description =
                    "Bijvoorbeeld opgave tegen status, of gebied tegen aard. Neemt dezelfde filters als zoekresultaten; zonder `soort` telt hij knelpunten.")
    public Matrix read(
            @BeanParam Selectie selectie,
            @QueryParam("rij") @DefaultValue("opgave") String rij,
            @QueryParam("kolom") @DefaultValue("status") String kolom) {
        var row = dimension("rij", rij);
        var column = dimension("kolom", kolom);
        var voorwaarde = condition(selectie);
        var counts = counts(voorwaarde, row, column);
        return new Matrix(
                rij,
                kolom,
                counts.getOrDefault(What.TOTAL, List.of()).stream()
                        .mapToLong(Count::count)
                        .sum(),
                values(selectie, row, counts.getOrDefault(What.ROW, List.of()), Count::row),
                values(selectie, column, counts.getOrDefault(What.COLUMN, List.of()), Count::column),
                counts.getOrDefault(What.CELL, List.of()).stream()
                        .map(c -> new Cel(
                                c.row(),
                                c.column(),
                                c.count(),
                                filter(selectie, Map.of(row, c.row(), column, c.column()))))
                        .toList());
    }

    private static Dimensie dimension(String field, String name) {
        return Dimensie.of(name)
                .orElseThrow(() -> new InvalidInput(
                        field,
                        "moet een van deze zijn: "
                                + Arrays.stream(Dimensie.values())
                                        .map(Dimensie::naam)
                                        .collect(Collectors.joining(", "))));
    }

    private static String filter(Selectie selectie, Map<Dimensie, String> values) {
        var all = new LinkedHashMap<>(values);
        if (!selectie.chosen().containsKey(Dimensie.SOORT)) {
            all.putIfAbsent(Dimensie.SOORT, Soort.KNELPUNT.word());
        }
        return selectie.query(all);
    }

    private Voorwaarde condition(Selectie selectie) {
        var chosen = Voorwaarde.of(selectie, zicht.levels());
        return selectie.chosen().containsKey(Dimensie.SOORT)
                ? chosen
                : chosen.with(Dimensie.SOORT, Soort.KNELPUNT.word());
    }

    private List<Waarde> values(
            Selectie selectie, Dimensie dimension, List<Count> totals, Function<Count, String> value) {
        var reference = dimension.reference();
        Map<String, String> names = reference == null ? Map.of() : namen.of(reference);
        return totals.stream()
                .map(total -> {
                    var code = value.apply(total);
                    return new Waarde(
                            code,
                            names.getOrDefault(code, Woorden.of(code)),
                            total.count(),
                            filter(selectie, Map.of(dimension, code)));
                })
                .toList();
    }

    /** One pass over the items, which gathers those with the same values; the values are taken apart afterwards. */
    private Map<What, List<Count>> counts(Voorwaarde voorwaarde, Dimensie row, Dimensie column) {
        var sql = "with g as materialized (select " + row.values("i") + " as rs, " + column.values("i")
                + " as ks, count(*) as n from item i where " + voorwaarde.sql() + " group by 1, 2)"
                + " select 'TOTAL' as what, '' as r, '' as k, coalesce(sum(n), 0) from g"
                + " union all select 'ROW', r, '', sum(n) from g, unnest(rs) r where r is not null group by r"
                + " union all select 'COLUMN', '', k, sum(n) from g, unnest(ks) k where k is not null group by k"
                + " union all select 'CELL', r, k, sum(n) from g, unnest(rs) r, unnest(ks) k"
                + " where r is not null and k is not null group by r, k order by what, r, k";
        return database
                .withHandle(handle -> voorwaarde
                        .bind(handle.createQuery(sql))
                        .map((result, context) -> new Count(
                                What.valueOf(result.getString(1)),
                                result.getString(2),
                                result.getString(3),
                                result.getLong(4)))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(Count::what, () -> new EnumMap<>(What.class), Collectors.toList()));
    }
}
