package nl.zuidlimburg.gateway.zoeken;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Which items are meant, as SQL on table {@code item}: what the asker may see, the words, and the chosen values. */
public final class Voorwaarde {
    /** How words are matched. */
    enum Wijze {
        ALLES,
        WOORDEN,
        /** By the known words that are most like what was typed, for typing errors and unfinished words. */
        BENADERING
    }

    /** So many of the newest items that meet it are ranked and counted. */
    static final int NEWEST = 1000;

    static final String QUERY = "(websearch_to_tsquery('dutch', :zoek) || websearch_to_tsquery('simple', :zoek))";
    private static final String MERGED = "samengevoegd";

    private final Wijze wijze;
    private final @Nullable String zoek;
    private final List<String> levels;
    private final Map<Dimensie, List<String>> chosen;

    private Voorwaarde(Wijze wijze, @Nullable String zoek, List<String> levels, Map<Dimensie, List<String>> chosen) {
        this.wijze = wijze;
        this.zoek = zoek;
        this.levels = levels;
        this.chosen = chosen;
    }

    public static Voorwaarde of(Selectie selectie, List<String> levels) {
        var wijze = selectie.zoek() == null ? Wijze.ALLES : Wijze.WOORDEN;
        return new Voorwaarde(wijze, selectie.zoek(), levels, selectie.chosen());
    }

    boolean chooses(Dimensie dimensie) {
        return chosen.containsKey(dimensie);
    }

    Wijze wijze() {
        return wijze;
    }

    Voorwaarde approximately() {
        return new Voorwaarde(Wijze.BENADERING, zoek, levels, chosen);
    }

    /** For the counts of a facet: what its own choice left out is offered too. */
    Voorwaarde without(Dimensie dimensie) {
        var rest = new EnumMap<Dimensie, List<String>>(Dimensie.class);
        rest.putAll(chosen);
        rest.remove(dimensie);
        return new Voorwaarde(wijze, zoek, levels, rest);
    }

    public Voorwaarde with(Dimensie dimensie, String value) {
        var all = new EnumMap<Dimensie, List<String>>(Dimensie.class);
        all.putAll(chosen);
        all.put(dimensie, List.of(value));
        return new Voorwaarde(wijze, zoek, levels, all);
    }

    public String sql() {
        var parts = new ArrayList<String>();
        parts.add("zichtbaarheid = any(:zicht)");
        if (wijze == Wijze.WOORDEN) {
            parts.add("zoekvector @@ " + QUERY);
        } else if (wijze == Wijze.BENADERING) {
            parts.add("zoekvector @@ bijna(:zoek)");
        }
        chosen.keySet().forEach(dimensie -> parts.add(dimensie.condition()));
        if (!chosen.containsKey(Dimensie.STATUS)) {
            parts.add("status is distinct from '" + MERGED + "'");
        }
        return String.join(" and ", parts);
    }

    /**
     * SQL: the columns of the newest items that meet it, which is all that is ranked and counted: so that neither grows with
     * what there is. Newest first is the order of an index; words that many items have are found along it, rare ones by theirs.
     */
    String newest(String columns) {
        return "select " + columns + " from item where " + sql() + " order by gewijzigd_op desc, id desc limit "
                + NEWEST;
    }

    /** SQL for what results are ordered by, descending. */
    String order() {
        return switch (wijze) {
            case ALLES -> "gewijzigd_op";
            case WOORDEN -> "round(ts_rank(zoekvector, " + QUERY + ")::numeric, 6)";
            case BENADERING -> "round(word_similarity(:zoek, titel)::numeric, 6)";
        };
    }

    public <S extends SqlStatement<S>> S bind(S statement) {
        statement.bindArray("zicht", String.class, levels);
        if (zoek != null) {
            statement.bind("zoek", zoek);
        }
        chosen.forEach((dimensie, values) -> statement.bindArray(dimensie.naam(), String.class, values));
        return statement;
    }
}
