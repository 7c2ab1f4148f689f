package nl.zuidlimburg.knelpunten.prioriteit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.knelpunt.Knelpunt;
import nl.zuidlimburg.knelpunten.knelpunt.Knelpunten;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.hibernate.Session;

/** The lists, and how a new one is composed. */
@ApplicationScoped
public class Prioriteitenlijsten implements PanacheRepositoryBase<Prioriteitenlijst, UUID> {
    private final Knelpunten knelpunten;

    Prioriteitenlijsten(Knelpunten knelpunten) {
        this.knelpunten = knelpunten;
    }

    Optional<Prioriteitenlijst> van(int jaar) {
        return find("jaar", jaar).firstResultOptional();
    }

    public Gewichten gewichten() {
        return getEntityManager()
                .find(Prioriteitgewichten.class, Prioriteitgewichten.ID)
                .view();
    }

    /** What was on an earlier list and has no outcome stays; after that the named ones, or the highest scores. */
    List<PrioriteitRegel> stelSamen(StelPrioriteitenlijstVast verzoek, Zichtbaarheid zichtbaarheid) {
        var gekozen = new LinkedHashMap<UUID, Knelpunt>();
        var uit = blijven(verzoek.jaar(), zichtbaarheid, gekozen);
        if (verzoek.knelpunten() == null) {
            int aantal = verzoek.aantal() == null ? 10 : verzoek.aantal();
            hoogste(aantal + gekozen.size(), zichtbaarheid).stream()
                    .limit(aantal)
                    .forEach(k -> gekozen.putIfAbsent(k.id(), k));
        } else {
            verzoek.knelpunten().forEach(id -> gekozen.putIfAbsent(id, teKiezen(id, zichtbaarheid)));
        }
        var gewichten = gewichten();
        var volgorde = new ArrayList<>(gekozen.values());
        if (verzoek.knelpunten() == null) {
            volgorde.sort(Comparator.comparingDouble(
                            (Knelpunt k) -> -gewichten.score(k.view().prioriteit()))
                    .thenComparing(k -> k.view().nummer()));
        }
        var regels = new ArrayList<PrioriteitRegel>();
        for (Knelpunt knelpunt : volgorde) {
            var v = knelpunt.view();
            regels.add(new PrioriteitRegel(
                    regels.size() + 1,
                    v.id(),
                    v.nummer(),
                    v.titel(),
                    v.prioriteit(),
                    gewichten.score(v.prioriteit()),
                    v.status(),
                    uit.get(v.id())));
        }
        return regels;
    }

    private Map<UUID, Integer> blijven(int jaar, Zichtbaarheid zichtbaarheid, Map<UUID, Knelpunt> gekozen) {
        var uit = new LinkedHashMap<UUID, Integer>();
        for (Prioriteitenlijst eerder : list("jaar < ?1 order by jaar", jaar)) {
            for (PrioriteitRegel regel : eerder.regels()) {
                knelpunten
                        .findByIdOptional(regel.knelpunt())
                        .map(knelpunten::levend)
                        .filter(k ->
                                !k.status().heeftUitkomst() && k.zichtbaarheid().atLeast(zichtbaarheid))
                        .ifPresent(k -> {
                            gekozen.putIfAbsent(k.id(), k);
                            uit.putIfAbsent(k.id(), eerder.jaar());
                        });
            }
        }
        return uit;
    }

    /** A named one must be open, and shared with everyone who sees the list. */
    private Knelpunt teKiezen(UUID id, Zichtbaarheid zichtbaarheid) {
        return knelpunten
                .findByIdOptional(id)
                .map(knelpunten::levend)
                .filter(k -> !k.status().heeftUitkomst() && k.zichtbaarheid().atLeast(zichtbaarheid))
                .orElseThrow(() -> new InvalidInput(
                        "knelpunten",
                        id + " bestaat niet, heeft al een uitkomst of is minder breed gedeeld dan de lijst"));
    }

    private List<Knelpunt> hoogste(int aantal, Zichtbaarheid zichtbaarheid) {
        var niveaus = Arrays.stream(Zichtbaarheid.values())
                .filter(z -> z.atLeast(zichtbaarheid))
                .map(Enum::name)
                .toArray(String[]::new);
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from knelpunt where status in ('VASTGESTELD', 'IN_OPLOSSING') and prioriteit is not null"
                                + " and zichtbaarheid = any(:niveaus) order by "
                                + gewichten().gewogenSql()
                                + " desc, nummer limit " + aantal,
                        Knelpunt.class)
                .setParameter("niveaus", niveaus)
                .getResultList();
    }

    /** A list is never shown to more people than each of its knelpunten. */
    void vraagGedeeld(Prioriteitenlijst lijst, Zichtbaarheid straks) {
        var teSmal = lijst.regels().stream()
                .filter(r -> knelpunten
                        .findByIdOptional(r.knelpunt())
                        .filter(k -> k.zichtbaarheid().atLeast(straks))
                        .isEmpty())
                .map(PrioriteitRegel::nummer)
                .toList();
        if (!teSmal.isEmpty()) {
            throw new RuleViolation(
                    "prioriteitenlijst-zichtbaarheid",
                    "Een lijst is niet voor meer mensen zichtbaar dan haar knelpunten. Deel eerst: "
                            + String.join(", ", teSmal) + ".");
        }
    }
}
