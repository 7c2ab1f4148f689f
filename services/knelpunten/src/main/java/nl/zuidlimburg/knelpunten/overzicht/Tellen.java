package nl.zuidlimburg.knelpunten.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.rest.Where;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts over the knelpunten that a reader may see. */
@ApplicationScoped
class Tellen {
    private final EntityManager em;

    Tellen(EntityManager em) {
        this.em = em;
    }

    /** Rows of {@code select ... from knelpunt}; {@code na} holds what comes after the condition. */
    List<Object[]> rijen(String select, Where where, String na) {
        return query(select, where, na).getResultList();
    }

    long aantal(Where where) {
        var query = session().createNativeQuery("select count(*) from knelpunt where " + where.sql(), Long.class);
        return where.bind(query).getSingleResult();
    }

    private org.hibernate.query.NativeQuery<Object[]> query(String select, Where where, String na) {
        return where.bind(session().createNativeQuery(select + " where " + where.sql() + " " + na, Object[].class));
    }

    Session session() {
        return em.unwrap(Session.class);
    }

    static long getal(Object waarde) {
        return ((Number) waarde).longValue();
    }

    static String kebab(String naam) {
        return naam.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String tekst(@Nullable Object waarde) {
        return waarde == null ? null : waarde.toString();
    }
}
