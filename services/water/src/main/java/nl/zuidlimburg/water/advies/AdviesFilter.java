package nl.zuidlimburg.water.advies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class AdviesFilter extends WerkFilter {
    @QueryParam("ronde")
    @Min(1)
    @Max(99)
    @Nullable
    Integer ronde;

    @QueryParam("status")
    @Size(max = 4)
    @Nullable
    List<AdviesStatus> status;

    @QueryParam("zonderMaatregel")
    @Parameter(description = "Alleen adviezen waar geen maatregel bij hoort.")
    @Nullable
    Boolean zonderMaatregel;

    @QueryParam("maatregel")
    @Nullable
    UUID maatregel;

    @QueryParam("programma")
    @Nullable
    UUID programma;

    public AdviesFilter() {}

    @Override
    protected Where eigen(Where where) {
        var result = where.equal("ronde", ronde)
                .anyOf("status", status)
                .listHas("gegevens -> 'maatregelen'", maatregel == null ? null : maatregel.toString())
                .listHas("gegevens -> 'programmas'", programma == null ? null : programma.toString());
        if (zonderMaatregel == null) {
            return result;
        }
        return result.and("jsonb_array_length(gegevens -> 'maatregelen') " + (zonderMaatregel ? "= 0" : "> 0"));
    }
}
