package nl.zuidlimburg.knelpunten.overzicht;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntFilter;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntLijst;
import nl.zuidlimburg.knelpunten.knelpunt.Opdeling;
import nl.zuidlimburg.knelpunten.overzicht.Matrix.Cel;
import nl.zuidlimburg.knelpunten.overzicht.Matrix.Rij;
import nl.zuidlimburg.knelpunten.referentie.Referentie;
import nl.zuidlimburg.knelpunten.referentie.Referenties;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The overview that was missing: all opgaven at once. */
@Path("/v1/overzichten/matrix")
@Tag(name = "Overzichten")
class MatrixResource {
    static final String TOELICHTING = "Een knelpunt met meer dan een %s telt mee in elke rij waar het bij hoort, en een"
            + " keer in het totaal; de rijen samen kunnen dus meer zijn dan het totaal.";

    private final KnelpuntLijst lijst;
    private final Tellen tellen;
    private final Referenties referenties;

    MatrixResource(KnelpuntLijst lijst, Tellen tellen, Referenties referenties) {
        this.lijst = lijst;
        this.tellen = tellen;
        this.referenties = referenties;
    }

    @GET
    @Transactional
    @Operation(operationId = "toonMatrix", summary = "Aantallen per opgave, aard, niveau en status")
    public Matrix toon(
            @QueryParam("per") @DefaultValue("opgave") Opdeling per,
            @Valid @BeanParam KnelpuntFilter filter,
            @Context UriInfo uri) {
        var where = lijst.where(filter);
        var basis = Filterlink.van(uri.getQueryParameters());
        var gevraagd = filter.codes(per);
        var rijen = tellen
                .rijen(
                        "select coalesce(deel.code, 'geen'), aard, niveau, status, sum(n) from (select " + per.kolom()
                                + " as codes, aard, niveau, status, count(*) as n from knelpunt",
                        where,
                        "group by 1, 2, 3, 4) as gelijk left join lateral unnest(codes) as deel(code) on true"
                                + " group by 1, 2, 3, 4 order by 1, 2, 3, 4")
                .stream()
                // A row that was not asked for would count only those of its items that stand in an asked row as well.
                .filter(r -> gevraagd.isEmpty() || gevraagd.contains((String) r[0]))
                .toList();
        var namen = namen(per, rijen);
        var cellen = new ArrayList<Cel>();
        Map<String, Long> totalen = new LinkedHashMap<>();
        for (Object[] r : rijen) {
            var code = (String) r[0];
            var aard = Tellen.kebab((String) r[1]);
            var niveau = Tellen.kebab((String) r[2]);
            var status = Tellen.kebab((String) r[3]);
            long aantal = Tellen.getal(r[4]);
            var link = basis.met(per.parameter(), code)
                    .met("aard", aard)
                    .met("niveau", niveau)
                    .met("status", status);
            cellen.add(new Cel(code, namen.getOrDefault(code, code), aard, niveau, status, aantal, link.toString()));
            totalen.merge(code, aantal, Long::sum);
        }
        var rijtotalen = totalen.entrySet().stream()
                .map(t -> new Rij(
                        t.getKey(),
                        namen.getOrDefault(t.getKey(), t.getKey()),
                        t.getValue(),
                        basis.met(per.parameter(), t.getKey()).toString()))
                .toList();
        return new Matrix(per, tellen.aantal(where), TOELICHTING.formatted(per.parameter()), cellen, rijtotalen);
    }

    private Map<String, String> namen(Opdeling per, List<Object[]> rijen) {
        var codes = rijen.stream().map(r -> (String) r[0]).distinct().toList();
        var namen = referenties.van(per.soort(), codes).stream()
                .collect(Collectors.toMap(Referentie::code, Referentie::naam));
        namen.replace(KnelpuntFilter.GEEN, "zonder " + per.parameter());
        return namen;
    }
}
