package nl.zuidlimburg.vhf.cumulatie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.vhf.meting.Meetset;
import nl.zuidlimburg.vhf.meting.Meetwaarden;
import nl.zuidlimburg.vhf.meting.Meting;
import nl.zuidlimburg.vhf.meting.MetingStatus;
import nl.zuidlimburg.vhf.meting.Metingen;
import nl.zuidlimburg.vhf.meting.Metingsoort;
import nl.zuidlimburg.vhf.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The computed results, and how one is made. */
@ApplicationScoped
public class Cumulaties implements PanacheRepositoryBase<Cumulatie, UUID> {
    private final Metingen metingen;
    private final Meetwaarden meetwaarden;
    private final Outbox outbox;
    private final Access access;
    private final ObjectMapper json;
    private final Clock clock;

    Cumulaties(
            Metingen metingen, Meetwaarden meetwaarden, Outbox outbox, Access access, ObjectMapper json, Clock clock) {
        this.metingen = metingen;
        this.meetwaarden = meetwaarden;
        this.outbox = outbox;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    Cumulatie zichtbaar(UUID id) {
        return access.visible(findById(id), "cumulatie", id);
    }

    /** Computes for both kinds of area, keeps the result with its explanation, and records the fact. */
    @Transactional
    public Cumulatie bereken(Scenario scenario, Meting meting, @Nullable String naam, @Nullable String reden) {
        var gegevens = scenario.gegevens();
        Map<Niveau, Meetset> sets = new EnumMap<>(Niveau.class);
        for (var niveau : Niveau.values()) {
            sets.put(niveau, meetwaarden.lees(meting, niveau.soort()));
        }
        var weegschema = Weegschema.van(
                Objects.requireNonNull(sets.get(Niveau.WIJK)).indicatoren(),
                gegevens.domeinen(),
                gegevens.indicatoren());
        Map<Niveau, List<Rangorderegel>> regels = new EnumMap<>(Niveau.class);
        sets.forEach((niveau, set) -> regels.put(
                niveau,
                opVolgorde(
                        Cumulatieberekening.bereken(weegschema.cijfers(set), weegschema.gewichten()),
                        Methode.EXPONENTIEEL)));
        var plaatsen = new ArrayList<Plaats>();
        regels.forEach((niveau, lijst) -> lijst.stream()
                .filter(regel -> regel.exponentieel().score() != null)
                .forEach(regel -> plaatsen.add(Plaats.van(niveau, regel))));
        if (plaatsen.isEmpty()) {
            throw new RuleViolation(
                    "cumulatie-leeg",
                    "In deze meting heeft geen wijk of gemeente een waarde van een indicator die in dit scenario telt.");
        }
        var cumulatie = new Cumulatie(
                new Cumulatie.Herkomst(
                        naam == null ? scenario.naam() : naam,
                        scenario.id(),
                        scenario.code(),
                        scenario.versie(),
                        meting.id(),
                        meting.versie()),
                new Cumulatie.Uitkomst(weegschema, plaatsen, vingerafdruk(regels)),
                reden,
                clock.instant());
        persist(cumulatie);
        regels.forEach((niveau, lijst) ->
                lijst.forEach(regel -> getEntityManager().persist(new CumulatieRegel(cumulatie.id(), niveau, regel))));
        outbox.append(cumulatie, cumulatie.bereken());
        return cumulatie;
    }

    /** A measurement to compute with: this one, or the last public nulmeting. */
    Meting meting(@Nullable UUID id) {
        var meting = id == null
                ? metingen.laatste(Metingsoort.NULMETING)
                        .orElseThrow(() -> new RuleViolation(
                                "geen-nulmeting", "Er is nog geen openbare nulmeting. Noem een meting.", List.of()))
                : metingen.zichtbaar(id);
        if (meting.status() != MetingStatus.VASTGESTELD) {
            throw new RuleViolation(
                    "meting-concept",
                    "Met een meting kan pas worden gerekend als zij is vastgesteld.",
                    List.of("vaststellen"));
        }
        return meting;
    }

    /** Every area of a stored result. */
    List<Rangorderegel> regels(Cumulatie cumulatie, Niveau niveau, Methode volgorde) {
        var rijen = getEntityManager()
                .createQuery("from CumulatieRegel where cumulatie = :id and niveau = :niveau", CumulatieRegel.class)
                .setParameter("id", cumulatie.id())
                .setParameter("niveau", niveau)
                .getResultList();
        return opVolgorde(rijen.stream().map(CumulatieRegel::regel).toList(), volgorde);
    }

    Optional<Rangorderegel> regel(Cumulatie cumulatie, String gebied) {
        return getEntityManager()
                .createQuery("from CumulatieRegel where cumulatie = :id and gebied = :gebied", CumulatieRegel.class)
                .setParameter("id", cumulatie.id())
                .setParameter("gebied", gebied)
                .getResultStream()
                .map(CumulatieRegel::regel)
                .findFirst();
    }

    /** By place, then by name; what has no score comes last. */
    static List<Rangorderegel> opVolgorde(List<Rangorderegel> regels, Methode methode) {
        return regels.stream()
                .sorted(Comparator.comparingInt((Rangorderegel regel) -> regel.plaats(methode))
                        .thenComparing(Rangorderegel::naam)
                        .thenComparing(Rangorderegel::gebied))
                .toList();
    }

    private String vingerafdruk(Map<Niveau, List<Rangorderegel>> regels) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var lijst : regels.values()) {
                sha.update(json.writeValueAsBytes(lijst));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("Could not digest a result", e);
        }
    }
}
