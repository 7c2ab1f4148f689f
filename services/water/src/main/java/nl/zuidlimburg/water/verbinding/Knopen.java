package nl.zuidlimburg.water.verbinding;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;

/** The things that can be connected, as far as the caller may know of them. */
@Singleton
class Knopen {
    /** One view of the three tables: a measure is a node like the others, and its class is not needed for that. */
    private static final String BRON = """
            (select 'TAFEL' as soort, id, gegevens ->> 'naam' as naam, gegevens -> 'themas' as themas,
                    beeindigd_op is not null as voorbij, zichtbaarheid, eigenaar from tafel
             union all
             select 'PROGRAMMA', id, gegevens ->> 'naam', gegevens -> 'themas', beeindigd_op is not null, zichtbaarheid, eigenaar
             from programma
             union all
             select 'MAATREGEL', id, gegevens ->> 'naam', cast('[]' as jsonb), fase = 'GESTOPT', zichtbaarheid, eigenaar
             from maatregel) knoop""";

    private final EntityManager entities;
    private final Access access;

    Knopen(EntityManager entities, Access access) {
        this.entities = entities;
        this.access = access;
    }

    record Knoop(Eind eind, String naam, List<String> themas, boolean voorbij) {}

    Map<Eind, Knoop> van(Collection<Eind> einden) {
        var ids = einden.stream().map(Eind::id).distinct().toArray(UUID[]::new);
        var where = access.visible("eigenaar").and("id = any(?)", (Object) ids);
        return zoek(where);
    }

    /** Every tafel and programme that goes on. */
    Map<Eind, Knoop> lopendeTafelsEnProgrammas() {
        return zoek(access.visible("eigenaar").and("not voorbij and soort <> 'MAATREGEL'"));
    }

    private Map<Eind, Knoop> zoek(Where where) {
        var query = where.bind(entities.createNativeQuery(
                "select soort, id, naam, (select coalesce(string_agg(t, ','), '') from jsonb_array_elements_text(themas) t), voorbij from "
                        + BRON + " where " + where.sql()));
        var gevonden = new HashMap<Eind, Knoop>();
        for (Object rij : query.getResultList()) {
            var velden = (Object[]) rij;
            var eind = new Eind(Eind.Soort.valueOf((String) velden[0]), (UUID) velden[1]);
            var themas = (String) velden[3];
            gevonden.put(
                    eind,
                    new Knoop(
                            eind,
                            (String) velden[2],
                            themas.isEmpty() ? List.of() : List.of(themas.split(",", -1)),
                            (Boolean) velden[4]));
        }
        return gevonden;
    }
}
