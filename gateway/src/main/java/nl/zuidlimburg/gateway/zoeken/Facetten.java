package nl.zuidlimburg.gateway.zoeken;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.gateway.gebied.Namen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the found items have which value, per dimension. */
@ApplicationScoped
class Facetten {
    private final Zoeken zoeken;
    private final Namen namen;

    Facetten(Zoeken zoeken, Namen namen) {
        this.zoeken = zoeken;
        this.namen = namen;
    }

    @Schema(name = "Facet")
    record Facet(String naam, List<Facetwaarde> waarden) {}

    @Schema(name = "Facetwaarde")
    record Facetwaarde(String code, String naam, long aantal) {}

    List<Facet> of(Voorwaarde voorwaarde) {
        return Arrays.stream(Dimensie.values())
                .map(dimensie -> new Facet(dimensie.naam(), values(voorwaarde.without(dimensie), dimensie)))
                .filter(facet -> !facet.waarden().isEmpty())
                .toList();
    }

    private List<Facetwaarde> values(Voorwaarde voorwaarde, Dimensie dimensie) {
        var reference = dimensie.reference();
        Map<String, String> names = reference == null ? Map.of() : namen.of(reference);
        var sql = "select v, count(*) from item i, unnest(" + dimensie.values("i") + ") v where v is not null and "
                + voorwaarde.sql() + " group by v order by 2 desc, 1 limit 50";
        return zoeken.with(handle -> voorwaarde
                .bind(handle.createQuery(sql))
                .map((row, context) -> {
                    String code = row.getString(1);
                    return new Facetwaarde(code, names.getOrDefault(code, Woorden.of(code)), row.getLong(2));
                })
                .list());
    }
}
