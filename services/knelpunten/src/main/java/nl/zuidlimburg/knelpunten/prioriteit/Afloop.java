package nl.zuidlimburg.knelpunten.prioriteit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import nl.zuidlimburg.knelpunten.knelpunt.Knelpunt;
import nl.zuidlimburg.knelpunten.knelpunt.Knelpunten;
import nl.zuidlimburg.knelpunten.prioriteit.PrioriteitenlijstAntwoord.Einde;
import nl.zuidlimburg.knelpunten.prioriteit.PrioriteitenlijstAntwoord.Regel;
import nl.zuidlimburg.platform.access.Access;

/** Tells what became of the lines of a list, as far as the reader may know today. */
@ApplicationScoped
class Afloop {
    private final Knelpunten knelpunten;
    private final Access access;

    Afloop(Knelpunten knelpunten, Access access) {
        this.knelpunten = knelpunten;
        this.access = access;
    }

    PrioriteitenlijstAntwoord toon(Prioriteitenlijst lijst) {
        var v = lijst.view();
        var nu = new LinkedHashMap<PrioriteitRegel, Knelpunt>();
        for (PrioriteitRegel regel : v.regels()) {
            knelpunten
                    .findByIdOptional(regel.knelpunt())
                    .map(knelpunten::levend)
                    .ifPresent(k -> nu.put(regel, k));
        }
        var regels = nu.entrySet().stream()
                .filter(e -> access.actor()
                        .maySee(
                                "knelpunten",
                                e.getValue().zichtbaarheid(),
                                e.getValue().eigenaar()))
                .map(e -> regel(e.getKey(), e.getValue()))
                .toList();
        return new PrioriteitenlijstAntwoord(
                v.id(),
                v.versie(),
                v.jaar(),
                v.gewichten(),
                regels,
                v.reden(),
                v.zichtbaarheid(),
                v.vastgesteldOp(),
                v.gewijzigdOp(),
                nu.values().stream().allMatch(k -> k.status().heeftUitkomst()));
    }

    private static Regel regel(PrioriteitRegel regel, Knelpunt nu) {
        var uitkomst = nu.view().uitkomst();
        return new Regel(regel, nu.status(), uitkomst == null ? null : new Einde(nu.status(), uitkomst.datum()));
    }
}
