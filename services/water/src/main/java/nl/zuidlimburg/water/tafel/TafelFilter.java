package nl.zuidlimburg.water.tafel;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.water.programma.Niveau;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class TafelFilter extends WerkFilter {
    @QueryParam("thema")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String thema;

    @QueryParam("niveau")
    @Size(max = 5)
    @Nullable
    List<Niveau> niveau;

    @QueryParam("beeindigd")
    @Parameter(description = "Alleen wat is beëindigd, of alleen wat loopt.")
    @Nullable
    Boolean beeindigd;

    @QueryParam("organisatie")
    @Size(max = 200)
    @Parameter(description = "Tafels waaraan deze organisatie deelneemt of deelnam.")
    @Nullable
    String organisatie;

    public TafelFilter() {}

    @Override
    protected Where eigen(Where where) {
        var result = where.listHas("gegevens -> 'themas'", thema).anyOf("gegevens ->> 'niveau'", niveau);
        if (organisatie != null) {
            result = result.and(
                    "gegevens -> 'deelnemers' @> jsonb_build_array(jsonb_build_object('organisatie', cast(? as text)))",
                    organisatie);
        }
        return beeindigd == null ? result : result.and(beeindigd ? "beeindigd_op is not null" : "beeindigd_op is null");
    }
}
