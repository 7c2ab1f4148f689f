package nl.zuidlimburg.gateway.zoeken;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.zuidlimburg.gateway.gebied.Zicht;
import nl.zuidlimburg.gateway.zoeken.Voorwaarde.Wijze;
import nl.zuidlimburg.gateway.zoeken.ZoekresultatenResource.Zoekresultaat;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Search over the items that the asker may see. */
@ApplicationScoped
class Zoeken {
    private final Jdbi database;
    private final Zicht zicht;

    Zoeken(Jdbi database, Zicht zicht) {
        this.database = database;
        this.zicht = zicht;
    }

    record Page(List<Zoekresultaat> items, @Nullable String volgende) {}

    private record Row(Zoekresultaat item, String order, UUID id) {}

    /** Words first; when they find nothing, likeness. A next page goes on in the way of the first. */
    Voorwaarde choose(Selectie selectie, @Nullable ZoekCursor from) {
        var voorwaarde = Voorwaarde.of(selectie, zicht.levels());
        if (voorwaarde.wijze() != Wijze.WOORDEN) {
            return voorwaarde;
        }
        boolean words = from == null
                ? with(handle -> voorwaarde
                        .bind(handle.createQuery("select exists (select 1 from item where " + voorwaarde.sql() + ")"))
                        .mapTo(boolean.class)
                        .one())
                : from.wijze() == Wijze.WOORDEN;
        return words ? voorwaarde : voorwaarde.approximately();
    }

    Page page(Voorwaarde voorwaarde, @Nullable ZoekCursor from, int size) {
        boolean ranked = voorwaarde.wijze() != Wijze.ALLES;
        String source =
                ranked ? "(" + voorwaarde.newest("*") + ") newest where true" : "item where " + voorwaarde.sql();
        String after = from == null
                ? ""
                : " and (" + voorwaarde.order() + ", id) < (cast(:order as " + from.type() + "), :id)";
        String headline = voorwaarde.wijze() == Wijze.WOORDEN
                ? "ts_headline('dutch', tekst, " + Voorwaarde.QUERY
                        + ", 'StartSel=<mark>,StopSel=</mark>,MaxFragments=2,MaxWords=24,MinWords=8,FragmentDelimiter=\" … \"')"
                : "left(tekst, 200)";
        var sql = "select *, " + headline + " as fragment from (select *, " + voorwaarde.order()
                + " as rang from " + source + after
                + " order by rang desc, id desc limit :limit) hits order by rang desc, id desc";
        var rows = with(handle -> {
            var query = voorwaarde.bind(handle.createQuery(sql)).bind("limit", size + 1);
            if (from != null) {
                query.bind("order", from.order()).bind("id", from.id());
            }
            return query.map((row, context) -> row(row)).list();
        });
        if (rows.size() <= size) {
            return new Page(rows.stream().map(Row::item).toList(), null);
        }
        var last = rows.get(size - 1);
        return new Page(
                rows.subList(0, size).stream().map(Row::item).toList(),
                new ZoekCursor(voorwaarde.wijze(), last.order(), last.id()).encode());
    }

    long count(Voorwaarde voorwaarde) {
        return with(handle -> voorwaarde
                .bind(handle.createQuery("select count(*) from item where " + voorwaarde.sql()))
                .mapTo(long.class)
                .one());
    }

    <T> T with(Function<Handle, T> work) {
        return database.inTransaction(work::apply);
    }

    private static Row row(ResultSet row) throws SQLException {
        var changed = row.getObject("gewijzigd_op", java.time.OffsetDateTime.class);
        var order = row.getObject("rang");
        return new Row(
                new Zoekresultaat(
                        row.getString("urn"),
                        row.getString("dienst"),
                        row.getString("soort"),
                        row.getString("key"),
                        row.getString("nummer"),
                        row.getString("titel"),
                        row.getString("fragment"),
                        row.getString("status"),
                        strings(row, "opgaven"),
                        strings(row, "doorbraken"),
                        row.getString("zichtbaarheid"),
                        changed.toInstant()),
                order instanceof java.math.BigDecimal rank ? rank.toPlainString() : changed.toString(),
                row.getObject("id", UUID.class));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
