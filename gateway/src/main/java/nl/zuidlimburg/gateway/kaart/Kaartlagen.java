package nl.zuidlimburg.gateway.kaart;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zuidlimburg.gateway.gebied.Cumulaties;
import nl.zuidlimburg.gateway.gebied.Zicht;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads layers from the read models; bounded in number and in bytes. */
@ApplicationScoped
class Kaartlagen {
    /** Enough for every wijk of a province; what a browser still draws smoothly. */
    static final int MOST = 2000;

    /** Outlines beyond this many characters give way to their middle, so that no area is missing. */
    private static final int MOST_OUTLINE = 4_000_000;

    /** In the form of the index plek_box. */
    private static final String IN_BOX =
            "box(point(p.west, p.zuid), point(p.oost, p.noord)) && box(point(:west, :zuid), point(:oost, :noord))";

    static final String AREAS = """
            select i.urn, i.key as gebied, i.titel, null as nummer, i.status, i.aard, p.lengte, p.breedte,
                case when sum(coalesce(length(p.omtrek), 0)) over (order by i.key) <= :meestOmtrek then p.omtrek end
                    as omtrek,
                i.stand #>> '{vhfWijkSinds,waarde}' as vhf, s.zscore, s.plaats_zscore, s.exponentieel,
                s.plaats_exponentieel, s.slechtste_vijfde, s.zonder_gegevens, s.gestapeld,
                (select count(*) from item t where t.soort = 'tegenspraak' and t.ligging = i.key
                    and t.zichtbaarheid = any(:zicht)) as tegenspraken
            from plek p join item i on i.id = p.item
                left join score s on s.gebied = i.key and s.cumulatie = (""" + Cumulaties.LATEST + """
            ) where i.soort = 'gebied' and i.aard = :gebiedsoort and i.zichtbaarheid = any(:zicht) and """ + " " + IN_BOX + " order by i.key limit :meest";

    static final String THINGS = """
            select i.urn, i.ligging as gebied, i.titel, i.nummer, i.status, i.aard, p.lengte, p.breedte, null as omtrek,
                null as vhf, null::float8 as zscore, null::int as plaats_zscore, null::float8 as exponentieel,
                null::int as plaats_exponentieel, null::int as slechtste_vijfde, null::int as zonder_gegevens,
                null::boolean as gestapeld, null::int as tegenspraken
            from plek p join item g on g.id = p.item join item i on i.ligging = g.key
            where i.soort = :soort and i.zichtbaarheid = any(:zicht) and """ + " " + IN_BOX + " order by i.ligging, i.id limit :meest";

    private final Jdbi database;
    private final Zicht zicht;

    Kaartlagen(Jdbi database, Zicht zicht) {
        this.database = database;
        this.zicht = zicht;
    }

    Kaart read(Laag laag, Bbox box, boolean outlines) {
        var features = database.withHandle(handle -> {
            var query = handle.createQuery(laag.isGebied() ? AREAS : THINGS)
                    .bindMap(Map.of(
                            "west", box.west(),
                            "zuid", box.zuid(),
                            "oost", box.oost(),
                            "noord", box.noord(),
                            "meest", MOST + 1))
                    .bindArray("zicht", String.class, zicht.levels());
            if (laag.isGebied()) {
                query.bind("gebiedsoort", laag.gebiedsoort()).bind("meestOmtrek", outlines ? MOST_OUTLINE : -1);
            } else {
                query.bind("soort", laag.soort().word());
            }
            return query.map((row, context) -> feature(row)).list();
        });
        boolean all = features.size() <= MOST;
        return new Kaart("FeatureCollection", all, all ? features : features.subList(0, MOST));
    }

    /** How many things of the layer have a place on the map, for the asker. */
    long count(Laag laag) {
        var sql = laag.isGebied()
                ? "select count(*) from item i join plek p on p.item = i.id where i.soort = 'gebied' and i.aard = :aard"
                : "select count(*) from item i join item g on g.soort = 'gebied' and g.key = i.ligging"
                        + " join plek p on p.item = g.id where i.soort = :soort";
        return database.withHandle(handle -> handle.createQuery(sql + " and i.zichtbaarheid = any(:zicht)")
                .bind("aard", laag.gebiedsoort())
                .bind("soort", laag.soort().word())
                .bindArray("zicht", String.class, zicht.levels())
                .mapTo(long.class)
                .one());
    }

    /** Rises with every fact that was processed: as long as it stays, so does every layer. */
    long state() {
        return database.withHandle(handle -> handle.createQuery("select coalesce(max(nr), 0) from feit")
                .mapTo(long.class)
                .one());
    }

    List<String> levels() {
        return zicht.levels();
    }

    private static Kaart.Feature feature(ResultSet row) throws SQLException {
        var outline = row.getString("omtrek");
        return new Kaart.Feature(
                "Feature",
                row.getString("urn"),
                outline == null ? point(row.getDouble("lengte"), row.getDouble("breedte")) : outline,
                new Kaart.Kenmerken(
                        row.getString("gebied"),
                        row.getString("titel"),
                        row.getString("nummer"),
                        row.getString("status"),
                        row.getString("aard"),
                        outline == null,
                        row.getString("vhf"),
                        row.getObject("zscore", Double.class),
                        row.getObject("plaats_zscore", Integer.class),
                        row.getObject("exponentieel", Double.class),
                        row.getObject("plaats_exponentieel", Integer.class),
                        row.getObject("slechtste_vijfde", Integer.class),
                        row.getObject("zonder_gegevens", Integer.class),
                        row.getObject("gestapeld", Boolean.class),
                        number(row, "tegenspraken")));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "{\"type\":\"Point\",\"coordinates\":[%.6f,%.6f]}", x, y);
    }
}
