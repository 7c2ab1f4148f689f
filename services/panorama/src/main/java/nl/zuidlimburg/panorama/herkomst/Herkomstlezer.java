package nl.zuidlimburg.panorama.herkomst;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zuidlimburg.platform.error.ItemNotFound;

/** The lineage as the caller may see it: what is hidden is counted, and what lies beyond it stays connected. */
@Singleton
class Herkomstlezer {
    private final Bereik bereik;
    private final Knopen knopen;

    Herkomstlezer(Bereik bereik, Knopen knopen) {
        this.bereik = bereik;
        this.knopen = knopen;
    }

    Herkomstbeeld van(Knoop begin, Richting richting) {
        if (knopen.titels(List.of(begin)).isEmpty()) {
            throw new ItemNotFound(begin.soort(), begin.id());
        }
        var gebied = bereik.vanaf(begin, richting);
        var titels = knopen.titels(gebied.diepte().keySet());
        var punten = gebied.diepte().entrySet().stream()
                .filter(knoop -> titels.containsKey(knoop.getKey()))
                .map(knoop -> punt(knoop.getKey(), titels, knoop.getValue()))
                .toList();
        return new Herkomstbeeld(
                begin,
                richting,
                punten,
                lijnen(gebied, richting, titels.keySet()),
                gebied.diepte().size() - punten.size(),
                gebied.afgekapt());
    }

    private static Herkomstbeeld.Punt punt(Knoop knoop, Map<Knoop, String> titels, int diepte) {
        return new Herkomstbeeld.Punt(knoop.soort(), knoop.id(), titels.getOrDefault(knoop, ""), diepte);
    }

    private static List<Herkomstbeeld.Lijn> lijnen(Bereik.Gebied gebied, Richting richting, Set<Knoop> zichtbaar) {
        var lijnen = new LinkedHashSet<Herkomstbeeld.Lijn>();
        for (var lijn : gebied.lijnen()) {
            if (zichtbaar.contains(lijn.van()) && zichtbaar.contains(lijn.naar())) {
                lijnen.add(new Herkomstbeeld.Lijn(lijn.van(), lijn.naar(), false));
            }
        }
        for (var knoop : gebied.diepte().keySet()) {
            if (zichtbaar.contains(knoop)) {
                achterVerborgen(gebied, zichtbaar, knoop).stream()
                        .map(ander -> richting == Richting.TERUG
                                ? new Herkomstbeeld.Lijn(knoop, ander, true)
                                : new Herkomstbeeld.Lijn(ander, knoop, true))
                        .filter(lijn -> !lijnen.contains(new Herkomstbeeld.Lijn(lijn.van(), lijn.naar(), false)))
                        .forEach(lijnen::add);
            }
        }
        return new ArrayList<>(lijnen);
    }

    /** The visible items that are reached through hidden ones only. */
    private static Set<Knoop> achterVerborgen(Bereik.Gebied gebied, Set<Knoop> zichtbaar, Knoop knoop) {
        var gevonden = new LinkedHashSet<Knoop>();
        var gezien = new HashSet<Knoop>();
        var rij = new ArrayDeque<Knoop>();
        gebied.na(knoop).stream().filter(ander -> !zichtbaar.contains(ander)).forEach(rij::add);
        while (!rij.isEmpty()) {
            var verborgen = rij.remove();
            if (!gezien.add(verborgen)) {
                continue;
            }
            for (var ander : gebied.na(verborgen)) {
                if (!zichtbaar.contains(ander)) {
                    rij.add(ander);
                } else if (!ander.equals(knoop)) {
                    gevonden.add(ander);
                }
            }
        }
        return gevonden;
    }
}
