package nl.zuidlimburg.water.gemist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.geometrie.Vorm;
import nl.zuidlimburg.water.maatregel.Maatregelen;
import org.hibernate.Session;
import org.locationtech.jts.geom.Geometry;

/** Which measures of different programmes are near each other in place and time. Boxes are compared in the index, shapes after that. */
@ApplicationScoped
class Nabijheid {
    /** The larger box of one is looked up in the index of the other: one probe per measure. */
    static final String ZOEK = """
            with m as not materialized (
                select id, programma, vak, van, tot from maatregel
                where %s and fase not in ('GEREED', 'GESTOPT') and vak is not null and van is not null and programma is not null)
            select a.id as een, b.id as ander, a.programma as programma_een, b.programma as programma_ander,
                sqrt(power(greatest(0, (a.vak[1])[0] - (b.vak[0])[0], (b.vak[1])[0] - (a.vak[0])[0]), 2)
                    + power(greatest(0, (a.vak[1])[1] - (b.vak[0])[1], (b.vak[1])[1] - (a.vak[0])[1]), 2)) as afstand,
                (a.vak[0])[0] = (a.vak[1])[0] and (a.vak[0])[1] = (a.vak[1])[1]
                    and (b.vak[0])[0] = (b.vak[1])[0] and (b.vak[0])[1] = (b.vak[1])[1] as punten,
                least(a.tot, b.tot) as eerste_eind, greatest(a.van, b.van) as laatste_begin,
                x.reden as afgewezen_om
            from m a
            join m b on b.vak && box(
                    point((a.vak[0])[0] + cast(:afstand as float8), (a.vak[0])[1] + cast(:afstand as float8)),
                    point((a.vak[1])[0] - cast(:afstand as float8), (a.vak[1])[1] - cast(:afstand as float8)))
                and a.id < b.id
            left join suggestieafwijzing x on x.een = a.id and x.ander = b.id
            where a.programma <> b.programma
                and a.van <= b.tot + make_interval(months => cast(:maanden as int))
                and b.van <= a.tot + make_interval(months => cast(:maanden as int))
                and (x.id is not null) = :afgewezen
                and (cast(:programma as uuid) is null or :programma in (a.programma, b.programma))
                and (cast(:maatregel as uuid) is null or :maatregel in (a.id, b.id))""";

    private final EntityManager em;
    private final Maatregelen maatregelen;
    private final Access access;

    Nabijheid(EntityManager em, Maatregelen maatregelen, Access access) {
        this.em = em;
        this.maatregelen = maatregelen;
        this.access = access;
    }

    /** Among the measures that the caller may know of. */
    List<Naburig> zoek(SuggestieFilter filter) {
        var zichtbaar = access.visible("eigenaar");
        var query = em.unwrap(Session.class)
                .createNativeQuery(ZOEK.formatted(zichtbaar.sql()), Object[].class)
                .setParameter("afstand", (double) filter.afstand)
                .setParameter("maanden", filter.maanden)
                .setParameter("afgewezen", filter.afgewezen)
                .setParameter("programma", filter.programma, UUID.class)
                .setParameter("maatregel", filter.maatregel, UUID.class);
        List<Naburig> vakken = zichtbaar.bind(query).getResultList().stream()
                .map(Nabijheid::lees)
                .filter(n -> n.afstand() <= filter.afstand)
                .toList();
        return werkelijk(vakken, filter.afstand);
    }

    private static Naburig lees(Object[] rij) {
        return new Naburig(
                new Paar((UUID) rij[0], (UUID) rij[1]),
                Paar.van((UUID) rij[2], (UUID) rij[3]),
                ((Number) rij[4]).doubleValue(),
                (Boolean) rij[5],
                dag(rij[6]),
                dag(rij[7]),
                (String) rij[8]);
    }

    private static LocalDate dag(Object waarde) {
        return waarde instanceof java.sql.Date datum ? datum.toLocalDate() : (LocalDate) waarde;
    }

    /** Boxes of lines and surfaces may be nearer than what is in them. */
    private List<Naburig> werkelijk(List<Naburig> vakken, int grens) {
        Set<UUID> ids = vakken.stream()
                .filter(n -> !n.punten())
                .flatMap(n -> Stream.of(n.een(), n.ander()))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return vakken;
        }
        Map<UUID, Geometry> vormen = new HashMap<>();
        maatregelen
                .geometrieen(ids)
                .forEach((id, geometrie) ->
                        vormen.put(id, Vorm.bewaard(geometrie).inMeters()));
        return vakken.stream()
                .map(n -> n.punten() ? n : n.opAfstand(vorm(vormen, n.een()).distance(vorm(vormen, n.ander()))))
                .filter(n -> n.afstand() <= grens)
                .toList();
    }

    private static Geometry vorm(Map<UUID, Geometry> vormen, UUID id) {
        return Objects.requireNonNull(vormen.get(id));
    }
}
