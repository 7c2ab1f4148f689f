package nl.zuidlimburg.panorama.herkomst;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;

/**
 * Everything that can be reached from an item. Union keeps each item once, so that a circle ends; the bound keeps an answer from
 * growing without end.
 */
@Singleton
class Bereik {
    /** More items than this are not shown in one answer. */
    static final int GRENS = 2000;

    private final Sql sql;

    Bereik(Sql sql) {
        this.sql = sql;
    }

    /** One step: {@code van} rests on {@code naar}. */
    record Lijn(Knoop van, Knoop naar) {}

    /**
     * @param diepte the items in the order of the fewest steps to them, the first is where it began
     * @param volgende the items one step on from each
     */
    record Gebied(Map<Knoop, Integer> diepte, List<Lijn> lijnen, Map<Knoop, List<Knoop>> volgende, boolean afgekapt) {
        List<Knoop> na(Knoop knoop) {
            return volgende.getOrDefault(knoop, List.of());
        }
    }

    Gebied vanaf(Knoop begin, Richting richting) {
        var hier = richting.hier();
        var daar = richting.daar();
        var knopen = sql.list(
                """
                with recursive bereik(soort, id) as (
                    select ?::text, ?::uuid
                    union
                    select v.%2$s_soort, v.%2$s_id from bereik b
                    join verwijzing v on v.%1$s_soort = b.soort and v.%1$s_id = b.id)
                select soort, id from bereik limit ?""".formatted(hier, daar),
                rij -> new Knoop(rij.getString("soort"), rij.getObject("id", UUID.class)),
                begin.soort(),
                begin.id(),
                GRENS + 1);
        boolean afgekapt = knopen.size() > GRENS;
        var binnen = new HashSet<>(afgekapt ? knopen.subList(0, GRENS) : knopen);
        var lijnen = lijnen(binnen, hier);
        var volgende = volgende(richting, lijnen);
        return new Gebied(diepte(begin, volgende), lijnen, volgende, afgekapt);
    }

    private List<Lijn> lijnen(Set<Knoop> binnen, String hier) {
        var ids = binnen.stream().map(Knoop::id).toList();
        return sql
                .list(
                        "select van_soort, van_id, naar_soort, naar_id from verwijzing where " + hier
                                + "_id = any(cast(? as uuid[])) order by 1, 2, 3, 4",
                        rij -> new Lijn(
                                new Knoop(rij.getString("van_soort"), rij.getObject("van_id", UUID.class)),
                                new Knoop(rij.getString("naar_soort"), rij.getObject("naar_id", UUID.class))),
                        ids)
                .stream()
                .filter(lijn -> binnen.contains(lijn.van()) && binnen.contains(lijn.naar()))
                .toList();
    }

    private static Map<Knoop, List<Knoop>> volgende(Richting richting, List<Lijn> lijnen) {
        var volgende = new HashMap<Knoop, List<Knoop>>();
        for (var lijn : lijnen) {
            boolean terug = richting == Richting.TERUG;
            volgende.computeIfAbsent(terug ? lijn.van() : lijn.naar(), k -> new ArrayList<>())
                    .add(terug ? lijn.naar() : lijn.van());
        }
        return volgende;
    }

    private static Map<Knoop, Integer> diepte(Knoop begin, Map<Knoop, List<Knoop>> volgende) {
        var diepte = new LinkedHashMap<Knoop, Integer>();
        diepte.put(begin, 0);
        var rij = new ArrayDeque<>(List.of(begin));
        while (!rij.isEmpty()) {
            var knoop = rij.remove();
            int verder = diepte.getOrDefault(knoop, 0) + 1;
            for (var ander : volgende.getOrDefault(knoop, List.of())) {
                if (diepte.putIfAbsent(ander, verder) == null) {
                    rij.add(ander);
                }
            }
        }
        return diepte;
    }
}
