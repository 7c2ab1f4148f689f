package nl.zuidlimburg.panorama.strategie;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Herkomst;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.panorama.herkomst.Knopen;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;

/** The strategies: each paragraph rests on choices that are there, and its required bodies are named. */
@Singleton
public class Strategieen {
    private static final Orgaan PROVINCIE = new Orgaan("PV31", "Provincie Limburg", Orgaan.Soort.PROVINCIE);

    private final Werkbank bank;
    private final Herkomst herkomst;
    private final Knopen knopen;
    private final Gemeenten gemeenten;

    Strategieen(Werkbank bank, Herkomst herkomst, Knopen knopen, Gemeenten gemeenten) {
        this.bank = bank;
        this.herkomst = herkomst;
        this.knopen = knopen;
        this.gemeenten = gemeenten;
    }

    /** A new strategy that meets the rules. */
    public Strategie nieuw(StrategieGegevens gegevens, Zichtbaarheid niveau) {
        vraag(gegevens, Set.of());
        var metOrganen = gegevens.vereist().isEmpty() ? gegevens.met(vereist()) : gegevens;
        var strategie = new Strategie(metOrganen, bank.eigenaar(), niveau, bank.nu());
        verwijs(strategie, strategie.gegevens());
        return strategie;
    }

    /** A change with an id for each new paragraph; throws where it cites what is not there, or takes an id that is not its own. */
    StrategieGegevens zoalsBewaard(Strategie strategie, StrategieGegevens nieuw) {
        vraag(
                nieuw,
                strategie
                        .paragrafen(strategie.gegevens())
                        .map(Paragraaf::kenmerk)
                        .collect(toSet()));
        return nieuw.metIds();
    }

    private void vraag(StrategieGegevens gegevens, Set<UUID> eigen) {
        gegevens.paragrafen()
                .map(Paragraaf::id)
                .filter(id -> id != null && !eigen.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidInput(
                            "hoofdstukken", "er is hier geen paragraaf " + id + "; laat het id van een nieuwe weg");
                });
        knopen.fouten()
                .in(
                        "hoofdstukken",
                        gegevens.paragrafen()
                                .flatMap(paragraaf -> paragraaf.bronnen().stream())
                                .distinct()
                                .toList())
                .vereisGeen();
    }

    /** Says again what each paragraph rests on, and the whole on its paragraphs; what an earlier version cites, stays. */
    void verwijs(Strategie strategie, StrategieGegevens tekst) {
        var bronnen = new LinkedHashMap<Knoop, Set<Knoop>>();
        strategie.paragrafen(tekst).forEach(paragraaf -> bronnen.computeIfAbsent(
                        new Knoop("paragraaf", paragraaf.kenmerk()), knoop -> new LinkedHashSet<>())
                .addAll(paragraaf.bronnen()));
        bronnen.forEach(herkomst::verwijst);
        herkomst.verwijst(new Knoop("strategie", strategie.id()), bronnen.keySet());
    }

    /** How broadly a version is carried. */
    Draagvlak draagvlak(Strategie strategie, int nummer) {
        var besluiten = strategie.besluiten().stream()
                .filter(besluit -> besluit.nummer() == nummer)
                .toList();
        return new Draagvlakmeter(gemeenten.alle(), besluiten)
                .van(nummer, strategie.gegevens().vereist());
    }

    private List<Orgaan> vereist() {
        var organen = new ArrayList<Orgaan>();
        organen.add(PROVINCIE);
        gemeenten.alle().values().stream()
                .filter(gemeente -> gemeente.opvolgers().isEmpty())
                .map(Gemeenten.Gemeente::orgaan)
                .sorted(Comparator.comparing(Orgaan::naam))
                .forEach(organen::add);
        return organen;
    }
}
