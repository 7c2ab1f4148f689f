package nl.zuidlimburg.knelpunten.overzicht;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The query string with which {@code GET /v1/knelpunten} lists exactly what was counted. */
final class Filterlink {
    /** What belongs to the overview itself, or to paging. */
    private static final Set<String> NIET = Set.of("per", "jaar", "cursor", "paginaGrootte", "aantal", "sorteer");

    private final Map<String, List<String>> waarden;

    private Filterlink(Map<String, List<String>> waarden) {
        this.waarden = waarden;
    }

    /** The filters that the overview itself was asked with. */
    static Filterlink van(MultivaluedMap<String, String> gevraagd) {
        var waarden = new TreeMap<String, List<String>>();
        gevraagd.forEach((naam, lijst) -> {
            if (!NIET.contains(naam)) {
                waarden.put(naam, List.copyOf(lijst));
            }
        });
        return new Filterlink(waarden);
    }

    /** The same, narrowed: the value replaces what was asked under the name. */
    Filterlink met(String naam, String... waarde) {
        var nieuw = new TreeMap<>(waarden);
        nieuw.put(naam, List.of(waarde));
        return new Filterlink(nieuw);
    }

    @Override
    public String toString() {
        var delen = new ArrayList<String>();
        waarden.forEach((naam, lijst) ->
                lijst.forEach(w -> delen.add(naam + "=" + URLEncoder.encode(w, StandardCharsets.UTF_8))));
        return String.join("&", delen);
    }
}
