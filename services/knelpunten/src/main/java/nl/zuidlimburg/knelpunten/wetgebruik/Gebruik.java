package nl.zuidlimburg.knelpunten.wetgebruik;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.wet.Wet;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;
import org.jspecify.annotations.Nullable;

/** Counts references over the knelpunten that the asker may see; one that went up in another is counted there. */
@ApplicationScoped
class Gebruik {
    private static final int GETOOND = 200;
    private static final String OPEN = "status not in ('OPGELOST', 'WORDT_NIET_OPGELOST', 'GEEN_KNELPUNT')";
    private static final String CITEERT =
            "regelverwijzingen @> jsonb_build_array(jsonb_build_object('regeling', cast(? as text)))";

    private final EntityManager em;
    private final Access access;

    Gebruik(EntityManager em, Access access) {
        this.em = em;
        this.access = access;
    }

    Wetgebruik van(Wet wet) {
        var where = zichtbaar().and(CITEERT, wet.regeling());
        var statussen = rijen(
                        "select status, count(*) from knelpunt where " + where.sql()
                                + " group by status order by 2 desc, 1",
                        where)
                .stream()
                .map(r -> new Wetgebruik.PerStatus(kebab((String) r[0]), getal(r[1])))
                .toList();
        return new Wetgebruik(
                wet.code(),
                wet.regeling(),
                wet.citeertitel(),
                statussen.stream().mapToLong(Wetgebruik.PerStatus::aantal).sum(),
                getal(rijen("select count(*), 0 from knelpunt where " + where.sql() + " and " + OPEN, where)
                        .getFirst()[0]),
                statussen,
                artikelen(where.and("verwijzing ->> 'regeling' = ?", wet.regeling())),
                "wet=" + URLEncoder.encode(wet.regeling(), StandardCharsets.UTF_8),
                knelpunten(where));
    }

    private List<Wetgebruik.PerArtikel> artikelen(Where where) {
        var sql =
                "select verwijzing ->> 'artikel', count(distinct id) from knelpunt, jsonb_array_elements(regelverwijzingen) verwijzing where "
                        + where.sql() + " group by 1 order by 2 desc, 1 nulls last";
        return rijen(sql, where).stream()
                .map(r -> new Wetgebruik.PerArtikel((String) r[0], getal(r[1])))
                .toList();
    }

    private List<Wetgebruik.Regel> knelpunten(Where where) {
        var sql = "select id, nummer, titel, status from knelpunt where " + where.sql() + " order by (" + OPEN
                + ") desc, nummer desc limit " + GETOOND;
        return rijen(sql, where).stream()
                .map(r -> new Wetgebruik.Regel((UUID) r[0], (String) r[1], (String) r[2], kebab((String) r[3])))
                .toList();
    }

    /** The references in use, the most used first. */
    List<GebruikteVerwijzing> verwijzingen(@Nullable String regeling, int hoogstens) {
        var where = zichtbaar();
        if (regeling != null) {
            where = where.and(CITEERT, regeling).and("v ->> 'regeling' = ?", regeling);
        }
        var sql = """
                select v ->> 'identificatie', min(v ->> 'stelsel'), min(v ->> 'regeling'), min(v ->> 'rechtsgebied'),
                       min(v ->> 'tekst'), min(v ->> 'artikel'), min(v ->> 'link'), count(distinct id)
                from knelpunt, jsonb_array_elements(regelverwijzingen) v where %s
                group by 1 order by 8 desc, 5, 1 limit %d""".formatted(where.sql(), hoogstens);
        return rijen(sql, where).stream()
                .map(r -> new GebruikteVerwijzing(
                        (String) r[0],
                        kebab((String) r[1]),
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        getal(r[7])))
                .toList();
    }

    private Where zichtbaar() {
        return access.visible("eigenaar").and("status <> 'SAMENGEVOEGD'");
    }

    private List<Object[]> rijen(String sql, Where where) {
        return where.bind(em.createNativeQuery(sql, Object[].class)).getResultList();
    }

    private static long getal(Object waarde) {
        return ((Number) waarde).longValue();
    }

    /** Names of constants as they are on the wire. */
    private static String kebab(String constante) {
        return constante.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
