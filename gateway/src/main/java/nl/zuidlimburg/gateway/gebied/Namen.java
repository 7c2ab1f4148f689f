package nl.zuidlimburg.gateway.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The names of organisations, opgaven, doorbraken and focusonderdelen that the asker may see, by code. */
@ApplicationScoped
public class Namen {
    private final Jdbi database;
    private final Zicht zicht;

    Namen(Jdbi database, Zicht zicht) {
        this.database = database;
        this.zicht = zicht;
    }

    private record Naam(String key, String titel) {}

    public Map<String, String> of(Soort soort) {
        List<Naam> names = database.withHandle(handle -> handle.createQuery(
                        "select key, titel from item where soort = :soort and zichtbaarheid = any(:zicht)")
                .bind("soort", soort.word())
                .bindArray("zicht", String.class, zicht.levels())
                .map((row, context) -> new Naam(row.getString(1), row.getString(2)))
                .list());
        return names.stream().collect(Collectors.toMap(Naam::key, Naam::titel));
    }
}
