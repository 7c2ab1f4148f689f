package nl.zuidlimburg.knelpunten.knelpunt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register. */
@ApplicationScoped
public class Knelpunten implements PanacheRepositoryBase<Knelpunt, UUID> {

    /** By key or by readable number, as people paste either. */
    public Optional<Knelpunt> metKenmerk(String kenmerk) {
        if (kenmerk.startsWith("KN-")) {
            return find("registratie.nummer", kenmerk).firstResultOptional();
        }
        try {
            return findByIdOptional(UUID.fromString(kenmerk));
        } catch (IllegalArgumentException geenSleutel) {
            return Optional.empty();
        }
    }

    /** The one that answers now: itself, or what it went up in, over however many merges. */
    public Knelpunt levend(Knelpunt knelpunt) {
        var tot = knelpunt.samenvoeging().opgegaanIn();
        return tot == null
                ? knelpunt
                : findByIdOptional(tot.id()).map(this::levend).orElse(knelpunt);
    }

    /** The next readable number of the year in which it is recorded. */
    public String volgendNummer(Instant nu) {
        int jaar = Dag.van(nu).getYear();
        long volgnummer = (long) getEntityManager()
                .createNativeQuery("select nextval(:reeks)", Long.class)
                .setParameter("reeks", "knelpunt_nummer_" + jaar)
                .getSingleResult();
        return "KN-%d-%04d".formatted(jaar, volgnummer);
    }

    /** Some with a term that passed, of which nobody was told; locked, and past those that another replica has. */
    public List<Knelpunt> metOverschredenTermijn(LocalDate vandaag, int hoogstens) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from knelpunt where te_melden_termijn < :vandaag
                        order by te_melden_termijn limit :hoogstens for update skip locked""", Knelpunt.class)
                .setParameter("vandaag", vandaag)
                .setParameter("hoogstens", hoogstens)
                .getResultList();
    }

    /** Those that cite the law, by its key; for the change watch. */
    public List<Knelpunt> opWet(String regeling) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from knelpunt where status <> 'SAMENGEVOEGD'
                        and regelverwijzingen @> jsonb_build_array(jsonb_build_object('regeling', cast(:wet as text)))
                        order by id""", Knelpunt.class)
                .setParameter("wet", regeling)
                .getResultList();
    }
}
