package nl.zuidlimburg.vhf.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.access.Access;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds in lessons, applications, questions and meetings alike, in Dutch: every word, in any inflection. */
@ApplicationScoped
class Kennis {
    private final EntityManager em;
    private final Access access;

    Kennis(EntityManager em, Access access) {
        this.em = em;
        this.access = access;
    }

    /** What fits best comes first; only what the caller may know of. */
    List<Vondst> zoek(String woorden, @Nullable List<Kennissoort> soorten, int hoogstens) {
        var where = access.visible("eigenaar").search("zoekvector", woorden);
        var bronnen = soorten == null || soorten.isEmpty() ? List.of(Kennissoort.values()) : soorten;
        var sql = bronnen.stream()
                .distinct()
                .map(soort -> """
                        select '%s' as soort, id, titel, %s as tekst, ts_rank(zoekvector, websearch_to_tsquery('dutch', :woorden)) as rang
                        from %s where %s""".formatted(soort.name(), soort.tekst(), soort.tabel(), where.sql()))
                .collect(Collectors.joining(" union all "));
        // The fragment is made of the few that are shown, not of all that fit.
        var query = em.unwrap(Session.class).createNativeQuery("""
                        with gevonden as (select * from (%s) alles order by rang desc, titel, id limit :hoogstens)
                        select soort, id, titel, ts_headline('dutch', tekst, websearch_to_tsquery('dutch', :woorden),
                            'StartSel=«, StopSel=», MaxWords=30, MinWords=10') from gevonden order by rang desc, titel, id""".formatted(sql), Object[].class);
        return where.bind(query)
                .setParameter("woorden", woorden)
                .setParameter("hoogstens", hoogstens)
                .getResultStream()
                .map(Kennis::vondst)
                .toList();
    }

    private static Vondst vondst(Object[] rij) {
        return new Vondst(Kennissoort.valueOf((String) rij[0]), (UUID) rij[1], (String) rij[2], (String) rij[3]);
    }
}
