package nl.zuidlimburg.water.verbinding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.water.gemist.Ontmoetingen;
import nl.zuidlimburg.water.gemist.Paar;

/**
 * Who meets whom: two programmes or two measures that were connected, programmes at the same tafel, and programmes whose
 * tafels were connected. A programme is at a tafel by a connection of any kind; only what was made counts, not what was proposed.
 */
@Singleton
class Verbonden implements Ontmoetingen {
    private final Sql sql;
    private final EntityManager entities;
    private final Access access;

    Verbonden(Sql sql, EntityManager entities, Access access) {
        this.sql = sql;
        this.entities = entities;
        this.access = access;
    }

    @Override
    public Set<Paar> verbonden() {
        return Set.copyOf(
                sql.list("""
                select van as een, naar as ander from verbinding where status = 'GELEGD'
                    and gegevens #>> '{van,soort}' = gegevens #>> '{naar,soort}' and gegevens #>> '{van,soort}' <> 'TAFEL'
                union
                select a.programma, b.programma from tafel_van_programma a
                    join tafel_van_programma b on b.tafel = a.tafel and b.programma > a.programma
                union
                select a.programma, b.programma from verbinding v
                    join tafel_van_programma a on a.tafel = v.van
                    join tafel_van_programma b on b.tafel = v.naar and b.programma <> a.programma
                where v.status = 'GELEGD'""", rij -> Paar.van(rij.getObject("een", UUID.class), rij.getObject("ander", UUID.class))));
    }

    @Override
    public Map<UUID, List<Tafel>> tafels(Collection<UUID> programmas) {
        var where = access.visible("eigenaar").and("beeindigd_op is null").and("programma = any(?)", (Object)
                programmas.toArray(UUID[]::new));
        var query = where.bind(entities.createNativeQuery(
                "select programma, id, gegevens ->> 'naam' from tafel join tafel_van_programma on tafel = id where "
                        + where.sql() + " order by 3, 2"));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .collect(groupingBy(
                                rij -> (UUID) rij[0],
                                mapping(
                                        rij -> new Tafel((UUID) rij[1], (String) rij[2]),
                                        Collectors.collectingAndThen(toList(), List::copyOf))));
    }
}
