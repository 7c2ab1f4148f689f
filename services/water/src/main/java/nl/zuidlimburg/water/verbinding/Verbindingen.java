package nl.zuidlimburg.water.verbinding;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.jspecify.annotations.Nullable;

/** The connections: between things that are there, each kind once, and ended when an end is. */
@Singleton
public class Verbindingen {
    private final Werkbank bank;
    private final Knopen knopen;
    private final EntityManager entities;

    Verbindingen(Werkbank bank, Knopen knopen, EntityManager entities) {
        this.bank = bank;
        this.knopen = knopen;
        this.entities = entities;
    }

    /** A new connection that meets the rules. */
    public Verbinding nieuw(VerbindingGegevens gegevens, Zichtbaarheid niveau) {
        var verbinding = new Verbinding(gegevens, bank.eigenaar(), niveau, bank.nu());
        vraagEinden(gegevens);
        if (!zelfde(gegevens).isEmpty()) {
            throw new RuleViolation(
                    "verbinding-bestaat", "Deze twee zijn al op deze manier verbonden. Wijzig die verbinding.");
        }
        return verbinding;
    }

    private void vraagEinden(VerbindingGegevens gegevens) {
        var gevonden = knopen.van(List.of(gegevens.van(), gegevens.naar()));
        var fouten = new ArrayList<FieldError>();
        if (!gevonden.containsKey(gegevens.van())) {
            fouten.add(new FieldError("van", "is er niet"));
        }
        if (!gevonden.containsKey(gegevens.naar())) {
            fouten.add(new FieldError("naar", "is er niet"));
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        gevonden.values().stream().filter(Knopen.Knoop::voorbij).findFirst().ifPresent(knoop -> {
            throw new RuleViolation("eind-voorbij", knoop.naam() + " is er niet meer; verbind wat er nu is.");
        });
    }

    /** The connections of this kind between these two that were not ended; for some kinds in either direction. */
    List<Verbinding> zelfde(VerbindingGegevens gegevens) {
        return lijst(entities.createNativeQuery("""
                        select * from verbinding where status <> 'BEEINDIGD' and soort = :soort
                        and (van = :van and naar = :naar or :wederzijds and van = :naar and naar = :van)""", Verbinding.class)
                .setParameter("soort", gegevens.soort().name())
                .setParameter("van", gegevens.van().id())
                .setParameter("naar", gegevens.naar().id())
                .setParameter("wederzijds", gegevens.soort().wederzijds()));
    }

    private static List<Verbinding> lijst(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(Verbinding.class::cast).toList();
    }

    /** Ends every connection of something that is no more: they become history, not orphans. */
    public int beeindigVan(UUID eind, String reden, @Nullable LocalDate datum) {
        var open = lijst(entities.createNativeQuery(
                        "select * from verbinding where status <> 'BEEINDIGD' and (van = :eind or naar = :eind) order by id",
                        Verbinding.class)
                .setParameter("eind", eind));
        for (var verbinding : open) {
            bank.legVast(verbinding, verbinding.beeindig(reden, naLeggen(verbinding, datum), bank.nu()));
        }
        return open.size();
    }

    /** A connection cannot have ended before it was made. */
    private static @Nullable LocalDate naLeggen(Verbinding verbinding, @Nullable LocalDate datum) {
        var gelegd = verbinding.gelegdOp();
        return datum != null && gelegd != null && datum.isBefore(gelegd) ? gelegd : datum;
    }
}
