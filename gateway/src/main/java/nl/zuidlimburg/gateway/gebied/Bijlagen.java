package nl.zuidlimburg.gateway.gebied;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What hangs on an item in tables of its own: relations, its place, the scores that it holds. They go when it goes. */
final class Bijlagen {
    private Bijlagen() {}

    static void store(Handle handle, UUID item, Soort soort, Stand stand) {
        handle.execute("delete from relatie where van = ?", item);
        var relations = handle.prepareBatch("insert into relatie (van, aard, naar) values (?, ?, ?)");
        stand.relations().forEach(relation -> relations.add(item, relation.aard(), relation.naar()));
        if (relations.size() > 0) {
            relations.execute();
        }
        if (soort == Soort.GEBIED) {
            place(handle, item, stand);
        }
        if (soort == Soort.CUMULATIE) {
            scores(handle, item, stand);
        }
    }

    private static void place(Handle handle, UUID item, Stand stand) {
        handle.execute("delete from plek where item = ?", item);
        Plek.of(stand.json())
                .ifPresent(plek -> handle.execute(
                        "insert into plek (item, west, zuid, oost, noord, lengte, breedte, omtrek) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        item,
                        plek.west(),
                        plek.zuid(),
                        plek.oost(),
                        plek.noord(),
                        plek.lengte(),
                        plek.breedte(),
                        plek.omtrek()));
    }

    private static void scores(Handle handle, UUID item, Stand stand) {
        handle.execute("delete from score where cumulatie = ?", item);
        var batch = handle.prepareBatch("""
                insert into score (cumulatie, gebied, zscore, plaats_zscore, exponentieel, plaats_exponentieel,
                    slechtste_vijfde, zonder_gegevens, gestapeld)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""");
        Score.of(stand.json())
                .forEach(score -> batch.add(
                        item,
                        score.gebied(),
                        score.zscore(),
                        score.plaatsZscore(),
                        score.exponentieel(),
                        score.plaatsExponentieel(),
                        score.slechtsteVijfde(),
                        score.zonderGegevens(),
                        score.gestapeld()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
