package nl.zuidlimburg.panorama.herkomst;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;

/** The items of this service as others cite them: those that the caller may know of, with their titles. */
@Singleton
public class Knopen {
    private final EntityManager entities;
    private final Access access;

    Knopen(EntityManager entities, Access access) {
        this.entities = entities;
        this.access = access;
    }

    /** The title of each that is there and that the caller may know of. */
    public Map<Knoop, String> titels(Collection<Knoop> knopen) {
        var gevonden = new HashMap<Knoop, String>();
        knopen.stream()
                .filter(knoop -> Soorten.kent(knoop.soort()))
                .collect(groupingBy(Knoop::soort))
                .forEach((soort, van) -> zoek(soort, van, gevonden));
        return gevonden;
    }

    private void zoek(String soort, List<Knoop> knopen, Map<Knoop, String> gevonden) {
        var tabel = Soorten.tabel(soort);
        var ids = knopen.stream().map(Knoop::id).distinct().toArray(UUID[]::new);
        var where = access.visible("eigenaar").and("id = any(?)", (Object) ids);
        var query = where.bind(entities.createNativeQuery(
                "select id, " + tabel.titel() + " from " + tabel.naam() + " where " + where.sql()));
        voegToe(soort, query, gevonden);
    }

    /** All of a kind that the caller may know of, by title. */
    public Map<Knoop, String> alle(String soort) {
        var tabel = Soorten.tabel(soort);
        var where = access.visible("eigenaar");
        var query = where.bind(entities.createNativeQuery("select id, " + tabel.titel() + " from " + tabel.naam()
                + " where " + where.sql() + " order by 2, 1 limit 500"));
        var alle = new LinkedHashMap<Knoop, String>();
        voegToe(soort, query, alle);
        return alle;
    }

    private static void voegToe(String soort, Query query, Map<Knoop, String> gevonden) {
        for (Object rij : query.getResultList()) {
            var velden = (Object[]) rij;
            gevonden.put(new Knoop(soort, (UUID) velden[0]), velden[1] == null ? "" : (String) velden[1]);
        }
    }

    /** Collects what is cited and is not there, to refuse it all at once. */
    public Fouten fouten() {
        return new Fouten();
    }

    /** What is cited, by field. */
    public final class Fouten {
        private final Map<String, List<Knoop>> genoemd = new HashMap<>();

        private Fouten() {}

        public Fouten in(String veld, List<Knoop> knopen) {
            genoemd.computeIfAbsent(veld, v -> new ArrayList<>()).addAll(knopen);
            return this;
        }

        /** An item that the caller may not know of is told in the same words as one that is not there. */
        public void vereisGeen() {
            var er = titels(genoemd.values().stream().flatMap(List::stream).toList());
            var fouten = genoemd.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(veld -> veld.getValue().stream()
                            .filter(knoop -> !er.containsKey(knoop))
                            .map(knoop -> new FieldError(
                                    veld.getKey(), "er is geen " + knoop.soort() + " met kenmerk " + knoop.id())))
                    .toList();
            if (!fouten.isEmpty()) {
                throw new InvalidInput(fouten);
            }
        }
    }
}
