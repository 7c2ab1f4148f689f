package nl.zuidlimburg.knelpunten.wetswijziging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.zuidlimburg.platform.value.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Feeds that were uploaded and wait for their turn; a feed that is done keeps its counts and loses its content. */
@ApplicationScoped
class Bestanden {
    private final EntityManager em;
    private final Clock clock;

    Bestanden(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** What came of a feed: rows in it, versions that touched a knelpunt for the first time, knelpunten marked. */
    @Schema(name = "WetswijzigingenUitkomst")
    record Uitkomst(int rijen, int nieuweVersies, int gemarkeerd) {}

    UUID bewaar(byte[] inhoud) {
        var id = Ids.next();
        em.createNativeQuery("insert into wetswijziging_bestand (id, inhoud, ontvangen_op) values (:id, :inhoud, :nu)")
                .setParameter("id", id)
                .setParameter("inhoud", inhoud)
                .setParameter("nu", clock.instant())
                .executeUpdate();
        return id;
    }

    @Transactional
    byte[] inhoud(UUID id) {
        return (byte[]) em.createNativeQuery(
                        "select coalesce(inhoud, '') from wetswijziging_bestand where id = :id", byte[].class)
                .setParameter("id", id)
                .getSingleResult();
    }

    void tel(UUID id, int versies, int gemarkeerd) {
        em.createNativeQuery("""
                        update wetswijziging_bestand
                        set nieuwe_versies = nieuwe_versies + :versies, gemarkeerd = gemarkeerd + :gemarkeerd
                        where id = :id""")
                .setParameter("versies", versies)
                .setParameter("gemarkeerd", gemarkeerd)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Transactional
    Uitkomst rondAf(UUID id, int rijen) {
        var telling = (Object[]) em.createNativeQuery(
                        "update wetswijziging_bestand set inhoud = null where id = :id returning nieuwe_versies, gemarkeerd",
                        Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        return new Uitkomst(rijen, ((Number) telling[0]).intValue(), ((Number) telling[1]).intValue());
    }
}
