package nl.zuidlimburg.panorama.strategie;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.zuidlimburg.platform.database.Sql;
import org.jspecify.annotations.Nullable;

/** The gemeenten of the area as the service that keeps the areas tells of them: also those that became part of another. */
@Singleton
class Gemeenten {
    private final Sql sql;

    Gemeenten(Sql sql) {
        this.sql = sql;
    }

    /** @param opvolgers the codes of what it became part of; empty while it goes on */
    record Gemeente(String code, String naam, List<String> opvolgers) {
        Orgaan orgaan() {
            return new Orgaan(code, naam, Orgaan.Soort.GEMEENTE);
        }
    }

    Map<String, Gemeente> alle() {
        return sql
                .list(
                        "select code, naam, opvolgers from gemeente order by naam",
                        rij -> new Gemeente(rij.getString("code"), rij.getString("naam"), List.of((String[])
                                rij.getArray("opvolgers").getArray())))
                .stream()
                .collect(toMap(Gemeente::code, Function.identity()));
    }

    void neemOver(String code, String naam, List<String> opvolgers, @Nullable Integer geldigTot) {
        sql.update("""
                insert into gemeente (code, naam, opvolgers, geldig_tot) values (?, ?, cast(? as text[]), ?)
                on conflict (code) do update set naam = excluded.naam, opvolgers = excluded.opvolgers, geldig_tot = excluded.geldig_tot""", code, naam, opvolgers, geldigTot);
    }
}
