package nl.zuidlimburg.vhf.cumulatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * The order of areas by cumulation that others may build on: the last shared result of the standard scenario. What is
 * still internal, or computed with other weights, changes no queue.
 *
 * <p>In SQL it is the view {@code geldende_rangorde (gebied, naam, niveau, plaats, cumulatie)}, so that a list can be sorted
 * by {@code coalesce((select plaats from geldende_rangorde where gebied = …), 9999), naam}.
 */
@ApplicationScoped
public class Rangorde {
    private final EntityManager em;

    Rangorde(EntityManager em) {
        this.em = em;
    }

    /**
     * The place of each ranked area by its code, wijken and gemeenten each from 1, where most piles up; areas with equal
     * scores share a place, and those without data are not there. Empty when nothing was computed yet.
     */
    @Transactional
    public Map<String, Integer> plaatsen() {
        return em.unwrap(Session.class)
                .createNativeQuery("select gebied, plaats from geldende_rangorde", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(rij -> (String) rij[0], rij -> (Integer) rij[1]));
    }
}
