package nl.zuidlimburg.water.maatregel;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class MaatregelFilter extends WerkFilter {
    @QueryParam("fase")
    @Size(max = 7)
    @Nullable
    List<Fase> fase;

    @QueryParam("soort")
    @Nullable
    Maatregelsoort soort;

    @QueryParam("laag")
    @Size(max = 5)
    @Nullable
    List<Laag> laag;

    @QueryParam("stroomgebied")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String stroomgebied;

    @QueryParam("binnen")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Parameter(description = "In dit stroomgebied, of in iets dat daar deel van is.")
    @Nullable
    String binnen;

    @QueryParam("programma")
    @Nullable
    UUID programma;

    @QueryParam("trekker")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String trekker;

    @QueryParam("financier")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String financier;

    @QueryParam("knelpunt")
    @Nullable
    UUID knelpunt;

    @QueryParam("vanafRisico")
    @Min(1)
    @Parameter(description = "Alleen met een risico waarvan kans maal gevolg zo hoog is of hoger.")
    @Nullable
    Integer vanafRisico;

    public MaatregelFilter() {}

    @Override
    protected Where eigen(Where where) {
        var gekozen = where.anyOf("fase", fase)
                .listHas("gegevens -> 'soorten'", soort == null ? null : soort.name())
                .anyOf("gegevens ->> 'laag'", laag)
                .equal("stroomgebied", stroomgebied)
                .equal("programma", programma)
                .equal("trekker", trekker)
                .equal("knelpunt", knelpunt);
        if (binnen != null) {
            gekozen = gekozen.and("""
                    stroomgebied in (with recursive onder(code) as (
                        select cast(? as text) union
                        select s.code from stroomgebied s join onder o on s.ouder = o.code)
                    select code from onder)""", binnen);
        }
        if (financier != null) {
            gekozen = gekozen.and(
                    "gegevens -> 'financiers' @> jsonb_build_array(jsonb_build_object('organisatie', cast(? as text)))",
                    financier);
        }
        return vanafRisico == null ? gekozen : gekozen.and("""
                        exists (select 1 from jsonb_array_elements(gegevens -> 'risicos') r
                        where cast(r ->> 'kans' as int) * cast(r ->> 'gevolg' as int) >= ?)""", vanafRisico);
    }
}
