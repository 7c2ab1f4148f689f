package nl.zuidlimburg.water.verbinding;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;

/**
 * Whether two programmes are in contact: they are connected themselves, share a tafel, or their tafels are connected.
 * A programme is at a tafel by a connection of any kind; only connections that were made count.
 */
@Singleton
public class Contact {
    /** The pair, as a condition on two programme ids; for searches over many pairs at once. */
    private static final String VERBONDEN = """
            exists (select 1 from verbinding v where v.status = 'GELEGD'
                and (v.van = %1$s and v.naar = %2$s or v.van = %2$s and v.naar = %1$s))
            or exists (select 1 from tafel_van_programma a join tafel_van_programma b on b.tafel = a.tafel
                where a.programma = %1$s and b.programma = %2$s)
            or exists (select 1 from tafel_van_programma a
                join verbinding v on v.status = 'GELEGD' and (v.van = a.tafel or v.naar = a.tafel)
                join tafel_van_programma b on b.tafel = case when v.van = a.tafel then v.naar else v.van end
                where a.programma = %1$s and b.programma = %2$s)""";

    private final Sql sql;

    Contact(Sql sql) {
        this.sql = sql;
    }

    /** SQL that is true where the two programmes (names of columns) are in contact. */
    public static String sql(String programma, String ander) {
        return "(" + VERBONDEN.formatted(programma, ander) + ")";
    }

    /** Whether these two programmes meet or are connected. */
    public boolean tussen(UUID programma, UUID ander) {
        return programma.equals(ander)
                || sql.first(
                                "select " + sql("p.a", "p.b")
                                        + " from (select cast(? as uuid) as a, cast(? as uuid) as b) p",
                                rij -> rij.getBoolean(1),
                                programma,
                                ander)
                        .orElse(false);
    }

    /** The tafel of one that could invite the other, if either has a tafel; by name, so that the same one is named each time. */
    public Optional<Tafelkeuze> tafel(UUID programma, UUID ander) {
        return sql.first(
                """
                select t.id, t.gegevens ->> 'naam' as naam from tafel_van_programma p join tafel t on t.id = p.tafel
                where p.programma in (?, ?) and t.beeindigd_op is null and t.zichtbaarheid <> 'INTERN' order by 2, 1 limit 1""", rij -> new Tafelkeuze(rij.getObject("id", UUID.class), rij.getString("naam")), programma, ander);
    }

    /** A tafel that could join two programmes. */
    public record Tafelkeuze(UUID id, String naam) {}
}
