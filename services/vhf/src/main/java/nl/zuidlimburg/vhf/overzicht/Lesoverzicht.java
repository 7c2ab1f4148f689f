package nl.zuidlimburg.vhf.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/** How far lessons travel: applied elsewhere, and outside the gemeente they came from. */
@ApplicationScoped
class Lesoverzicht {
    private final EntityManager em;
    private final Access access;

    Lesoverzicht(EntityManager em, Access access) {
        this.em = em;
        this.access = access;
    }

    /**
     * @param buitenEigenGemeente the measure of the impulse: profit in the whole region
     * @param gemeenten how many gemeenten took a lesson over from another
     */
    @Schema(name = "LessenOverzicht")
    record Lessen(long lessen, long toepassingen, long buitenEigenGemeente, long gemeenten, List<Gereisd> items) {}

    /** A lesson that was applied outside its own gemeente. */
    @Schema(name = "GereisdeLes")
    record Gereisd(UUID les, String titel, String uitWijk, List<String> naarWijken) {}

    Lessen stand() {
        var where = access.visible("eigenaar");
        var tellingen = where.bind(session().createNativeQuery("""
                        select (select count(*) from les where %1$s), count(*), count(*) filter (where buiten_gemeente),
                            count(distinct substr(wijk, 3, 4)) filter (where buiten_gemeente)
                        from toepassing where %1$s""".formatted(where.sql()), Object[].class))
                .getSingleResult();
        // A lesson that the reader may not know of is not named by its applications either.
        var items = where.bind(session().createNativeQuery("""
                        select l.id, l.titel, t.uit_wijk, array_agg(distinct t.wijk order by t.wijk)
                        from (select * from toepassing where %1$s) t
                        join (select * from les where %1$s) l on l.id = t.les
                        where t.buiten_gemeente group by l.id, l.titel, t.uit_wijk
                        order by count(*) desc, l.titel, l.id""".formatted(where.sql()), Object[].class))
                .getResultStream()
                .map(rij -> new Gereisd((UUID) rij[0], (String) rij[1], (String) rij[2], List.of((String[]) rij[3])))
                .toList();
        return new Lessen((long) tellingen[0], (long) tellingen[1], (long) tellingen[2], (long) tellingen[3], items);
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
