package nl.zuidlimburg.vhf.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How many koppelkansen are how far, per gemeente. */
@ApplicationScoped
class Kansoverzicht {
    private final EntityManager em;
    private final Access access;

    Kansoverzicht(EntityManager em, Access access) {
        this.em = em;
        this.access = access;
    }

    /** @param gemeente absent for those that lie in no one wijk */
    @Schema(name = "KoppelkansenRegel")
    record Regel(@Nullable String gemeente, KoppelkansStatus status, long aantal) {}

    List<Regel> stand() {
        var where = access.visible("eigenaar");
        return where.bind(em.unwrap(Session.class).createNativeQuery("""
                        select 'GM' || substr(wijk, 3, 4), status, count(*) from koppelkans where %s
                        group by 1, 2 order by 1 nulls last, 2""".formatted(where.sql()), Object[].class))
                .getResultStream()
                .map(rij -> new Regel((String) rij[0], KoppelkansStatus.valueOf((String) rij[1]), (long) rij[2]))
                .toList();
    }
}
