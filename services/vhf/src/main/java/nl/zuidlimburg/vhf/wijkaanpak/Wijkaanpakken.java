package nl.zuidlimburg.vhf.wijkaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.vhf.gebied.Gebied;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.gebied.Gebiedsoort;
import nl.zuidlimburg.vhf.interventie.Interventie;
import nl.zuidlimburg.vhf.interventie.InterventieView;
import nl.zuidlimburg.vhf.interventie.Interventies;
import nl.zuidlimburg.vhf.koppelkans.Koppelkans;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansView;
import nl.zuidlimburg.vhf.koppelkans.Koppelkansen;

/** The matrices, over what the caller may see. */
@ApplicationScoped
class Wijkaanpakken {
    private final Gebieden gebieden;
    private final Interventies interventies;
    private final Koppelkansen koppelkansen;

    Wijkaanpakken(Gebieden gebieden, Interventies interventies, Koppelkansen koppelkansen) {
        this.gebieden = gebieden;
        this.interventies = interventies;
        this.koppelkansen = koppelkansen;
    }

    Wijkaanpak van(String wijk) {
        var gebied = gebieden.metKenmerk(wijk)
                .filter(g -> g.soort() == Gebiedsoort.WIJK)
                .orElseThrow(() -> new ItemNotFound("wijk", wijk));
        return Wijkaanpak.van(gebied.code(), gebied.naam(), views(interventies.inWijk(gebied.code())), kansen());
    }

    /** The wijken in which something is done, those with most candidates first. */
    List<Wijkaanpak> alle() {
        var kansen = kansen();
        var perWijk = new TreeMap<>(interventies.zichtbaar().stream()
                .collect(Collectors.groupingBy(i -> i.gegevens().wijk())));
        var namen = gebieden.metCodes(perWijk.keySet()).stream().collect(Collectors.toMap(Gebied::code, Gebied::naam));
        return perWijk.entrySet().stream()
                .map(e -> Wijkaanpak.van(
                                e.getKey(), namen.getOrDefault(e.getKey(), e.getKey()), views(e.getValue()), kansen)
                        .zonderMatrix())
                .sorted(Comparator.comparing(Wijkaanpak::kandidaten)
                        .reversed()
                        .thenComparing(Wijkaanpak::naam)
                        .thenComparing(Wijkaanpak::wijk))
                .toList();
    }

    private List<KoppelkansView> kansen() {
        return koppelkansen.levend().stream().map(Koppelkans::view).toList();
    }

    private static List<InterventieView> views(List<Interventie> van) {
        return van.stream().map(Interventie::view).toList();
    }
}
