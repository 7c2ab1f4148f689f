package nl.zuidlimburg.vhf.referentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Names of what agenda owns, as far as its facts have arrived. */
@ApplicationScoped
public class Referenties {
    private final EntityManager em;

    Referenties(EntityManager em) {
        this.em = em;
    }

    /** Each code with its name, in the given order; an unknown one says so. */
    public List<Referentie> van(Referentie.Soort soort, Collection<@Nullable String> codes) {
        var gevraagd = codes.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        if (gevraagd.isEmpty()) {
            return List.of();
        }
        var namen = namen(soort, gevraagd);
        return gevraagd.stream()
                .map(code -> Referentie.van(soort, code, namen.get(code)))
                .toList();
    }

    private Map<String, String> namen(Referentie.Soort soort, Collection<String> codes) {
        List<Object[]> rijen = em.unwrap(Session.class)
                .createNativeQuery(
                        "select code, naam from referentie where soort = :soort and code = any(:codes) and not verborgen",
                        Object[].class)
                .setParameter("soort", soort.name())
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        return rijen.stream().collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[1]));
    }

    void neemOp(Referentie.Soort soort, UUID id, String code, String naam) {
        em.createNativeQuery("""
                        insert into referentie (soort, code, id, naam) values (:soort, :code, :id, :naam)
                        on conflict (soort, code) do update set id = excluded.id, naam = excluded.naam, verborgen = false""")
                .setParameter("soort", soort.name())
                .setParameter("code", code)
                .setParameter("id", id)
                .setParameter("naam", naam)
                .executeUpdate();
    }

    /** Withdrawn at its owner: the code is shown as unknown again. */
    void verberg(Referentie.Soort soort, UUID id) {
        em.createNativeQuery("update referentie set verborgen = true where soort = :soort and id = :id")
                .setParameter("soort", soort.name())
                .setParameter("id", id)
                .executeUpdate();
    }
}
