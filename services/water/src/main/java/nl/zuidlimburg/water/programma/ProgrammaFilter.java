package nl.zuidlimburg.water.programma;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.water.programma.ProgrammaGegevens.Soort;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class ProgrammaFilter extends WerkFilter {
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

    @QueryParam("soort")
    @Size(max = 6)
    @Nullable
    List<Soort> soort;

    @QueryParam("status")
    @Size(max = 5)
    @Nullable
    List<ProgrammaStatus> status;

    public ProgrammaFilter() {}

    @Override
    protected Where eigen(Where where) {
        var result = where.listHas("gegevens -> 'themas'", thema)
                .anyOf("gegevens ->> 'niveau'", niveau)
                .anyOf("gegevens ->> 'soort'", soort)
                .anyOf("gegevens ->> 'status'", status);
        return beeindigd == null ? result : result.and(beeindigd ? "beeindigd_op is not null" : "beeindigd_op is null");
    }
}
