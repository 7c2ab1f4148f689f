package nl.zuidlimburg.gateway.zoeken;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zuidlimburg.gateway.gebied.Namen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many of the found items have which value, per dimension. */
@ApplicationScoped
class Facetten {
    private static final int MOST = 50;
    private static final String ALL = "*";

    private final Zoeken zoeken;
    private final Namen namen;

    Facetten(Zoeken zoeken, Namen namen) {
        this.zoeken = zoeken;
        this.namen = namen;
    }

    @Schema(name = "Facet")
    record Facet(String naam, List<Facetwaarde> waarden) {}

    @Schema(name = "Facetwaarde")
    record Facetwaarde(String code, String naam, long aantal) {}

    /** @param over how many items were counted when there may be more; null when the counts are of everything found */
    record Telling(List<Facet> facetten, @Nullable Integer over) {}

    private record Count(String dimension, String code, long count) {}

    /** Dimensions without a choice count the same items, in one query; one with a choice also counts what that left out. */
    Telling of(Voorwaarde voorwaarde) {
        var free = Arrays.stream(Dimensie.values())
                .filter(dimensie -> !voorwaarde.chooses(dimensie))
                .toList();
        var counts = new ArrayList<>(counts(voorwaarde, free));
        Arrays.stream(Dimensie.values())
                .filter(voorwaarde::chooses)
                .forEach(dimensie -> counts.addAll(counts(voorwaarde.without(dimensie), List.of(dimensie))));
        var facets = Arrays.stream(Dimensie.values())
                .map(dimensie -> new Facet(dimensie.naam(), values(dimensie, counts)))
                .filter(facet -> !facet.waarden().isEmpty())
                .toList();
        boolean bounded = counts.stream().anyMatch(c -> c.dimension().equals(ALL) && c.count() >= Voorwaarde.NEWEST);
        return new Telling(facets, bounded ? Voorwaarde.NEWEST : null);
    }

    private List<Count> counts(Voorwaarde voorwaarde, List<Dimensie> dimensions) {
        var columns = "soort, dienst, status, aard, niveau, landen, opgaven, doorbraken, focusonderdelen, gebieden,"
                + " zichtbaarheid";
        var parts = dimensions.stream()
                .map(dimensie -> "select '" + dimensie.naam() + "', v, count(*) from i, unnest(" + dimensie.values("i")
                        + ") v where v is not null group by v");
        var sql = "with i as materialized (" + voorwaarde.newest(columns) + ") select '" + ALL
                + "', '', count(*) from i" + " union all " + parts.collect(Collectors.joining(" union all "));
        return zoeken.with(handle -> voorwaarde
                .bind(handle.createQuery(sql))
                .map((row, context) -> new Count(row.getString(1), row.getString(2), row.getLong(3)))
                .list());
    }

    private List<Facetwaarde> values(Dimensie dimensie, List<Count> counts) {
        var reference = dimensie.reference();
        var own = counts.stream()
                .filter(count -> count.dimension().equals(dimensie.naam()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::code))
                .limit(MOST)
                .toList();
        Map<String, String> names = reference == null || own.isEmpty() ? Map.of() : namen.of(reference);
        return own.stream()
                .map(count -> new Facetwaarde(
                        count.code(), names.getOrDefault(count.code(), Woorden.of(count.code())), count.count()))
                .toList();
    }
}
