package nl.zuidlimburg.gateway.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.gateway.gebied.Cumulaties;
import nl.zuidlimburg.gateway.gebied.Soort;
import nl.zuidlimburg.gateway.gebied.Zicht;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what is known of an area; everything narrows to what the asker may see, counts and times too. */
@ApplicationScoped
class Dossiers {
    private static final int MOST = 50;

    private static final String ITEMS = """
            with eigen as (
                select id, urn from item where gebieden @> array[cast(:code as text)] and zichtbaarheid = any(:zicht)
                    and soort <> 'gebied'),
            gevonden as (
                select id, null::text as via from item
                where gebieden @> array[cast(:code as text)] and soort = any(:soorten) and zichtbaarheid = any(:zicht)
                union all
                select i.id, e.urn from eigen e join relatie r on r.van = e.id join item i on i.urn = r.naar
                where i.soort = any(:verbonden) and i.zichtbaarheid = any(:zicht)
                union all
                select i.id, e.urn from eigen e join relatie r on r.naar = e.urn join item i on i.id = r.van
                where i.soort = any(:verbonden) and i.zichtbaarheid = any(:zicht)),
            eenmaal as (select distinct on (id) id, via from gevonden order by id, via nulls first),
            genummerd as (
                select i.*, e.via, count(*) over soort as aantal, max(f.laatst) over soort as laatste,
                    row_number() over (partition by i.soort order by i.gewijzigd_op desc, i.id desc) as plaats
                from eenmaal e join item i on i.id = e.id
                    cross join lateral (select max(tijdstip) as laatst from feit where item_id = i.id) f
                window soort as (partition by i.soort))
            select * from genummerd where plaats <= :meest and soort = any(:soorten) order by soort, plaats""";

    private final Jdbi database;
    private final Zicht zicht;

    Dossiers(Jdbi database, Zicht zicht) {
        this.database = database;
        this.zicht = zicht;
    }

    /** The things of one kind; at most {@link #MOST} of them, all counted. */
    record Found(long count, @Nullable Instant latest, List<Dossier.Ding> items) {
        static final Found NOTHING = new Found(0, null, List.of());
    }

    /** @param linked kinds that belong to the area too when they are related to something in it */
    Map<Soort, Found> items(String code, List<Soort> kinds, List<Soort> linked) {
        var found = new HashMap<Soort, Found>();
        database.useHandle(handle -> handle.createQuery(ITEMS)
                .bind("code", code)
                .bind("meest", MOST)
                .bindArray("soorten", String.class, words(kinds))
                .bindArray("verbonden", String.class, words(linked))
                .bindArray("zicht", String.class, zicht.levels())
                .map((row, context) -> row(found, kinds, row))
                .list());
        return found;
    }

    Optional<Dossier.Gebied> area(String code) {
        return database.withHandle(handle -> handle.createQuery("""
                        select urn, titel, aard, stand from item
                        where soort = 'gebied' and key = :code and urn = :urn and zichtbaarheid = any(:zicht)""")
                .bind("code", code)
                .bind("urn", Soort.GEBIED.urn(code))
                .bindArray("zicht", String.class, zicht.levels())
                .map((row, context) -> new Dossier.Gebied(
                        row.getString(1), true, code, row.getString(2), row.getString(3), row.getString(4)))
                .findOne());
    }

    /** From the last order of cumulation that was computed and shared with the asker. */
    Optional<Dossier.Score> score(String code) {
        return database.withHandle(handle -> handle.createQuery(
                        "select i.urn, i.titel, i.gewijzigd_op, i.stand ->> 'berekendOp' as berekend_op, s.*,"
                                + " (select count(*) from score o where o.cumulatie = s.cumulatie"
                                + "   and left(o.gebied, 2) = left(s.gebied, 2) and o.plaats_exponentieel is not null) as van"
                                + " from score s join item i on i.id = s.cumulatie where s.gebied = :code and s.cumulatie = ("
                                + Cumulaties.LATEST + ")")
                .bind("code", code)
                .bindArray("zicht", String.class, zicht.levels())
                .map((row, context) -> new Dossier.Score(
                        row.getString("urn"),
                        row.getString("titel"),
                        computed(row),
                        method(row, "zscore", "plaats_zscore"),
                        method(row, "exponentieel", "plaats_exponentieel"),
                        row.getObject("slechtste_vijfde", Integer.class),
                        row.getObject("zonder_gegevens", Integer.class),
                        row.getObject("gestapeld", Boolean.class),
                        row.getInt("van")))
                .findOne());
    }

    /** When the last fact of each service was recorded that was processed here and may be seen. */
    Map<String, Instant> latestFacts(List<String> services) {
        var latest = new HashMap<String, Instant>();
        database.useHandle(handle -> services.forEach(service -> handle.createQuery("""
                        select tijdstip from feit where dienst = :dienst and zichtbaarheid = any(:zicht)
                        order by tijdstip desc limit 1""")
                .bind("dienst", service)
                .bindArray("zicht", String.class, zicht.levels())
                .map((row, context) -> time(row, "tijdstip"))
                .findOne()
                .ifPresent(time -> latest.put(service, time))));
        return latest;
    }

    private static boolean row(Map<Soort, Found> found, List<Soort> kinds, ResultSet row) throws SQLException {
        var word = row.getString("soort");
        var kind = kinds.stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
        var item = new Dossier.Ding(
                row.getString("urn"),
                row.getObject("id", UUID.class),
                row.getString("nummer"),
                row.getString("titel"),
                kind == Soort.TEGENSPRAAK ? row.getString("tekst") : null,
                row.getString("status"),
                row.getString("aard"),
                Arrays.asList((String[]) row.getArray("gebieden").getArray()),
                row.getString("via"),
                row.getString("zichtbaarheid"),
                time(row, "gewijzigd_op"));
        var items = new ArrayList<>(found.getOrDefault(kind, Found.NOTHING).items());
        items.add(item);
        var latest = row.getObject("laatste", OffsetDateTime.class);
        found.put(kind, new Found(row.getLong("aantal"), latest == null ? null : latest.toInstant(), items));
        return true;
    }

    private static Dossier.@Nullable Methode method(ResultSet row, String score, String place) throws SQLException {
        var value = row.getObject(score, Double.class);
        return value == null ? null : new Dossier.Methode(value, row.getObject(place, Integer.class));
    }

    private static Instant computed(ResultSet row) throws SQLException {
        var told = row.getString("berekend_op");
        return told == null ? time(row, "gewijzigd_op") : Instant.parse(told);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> words(List<Soort> kinds) {
        return kinds.stream().map(Soort::word).toList();
    }
}
