package nl.zuidlimburg.water.afwenteling;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.water.werk.Land;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class AfwentelingFilter extends WerkFilter {
    @QueryParam("maatregel")
    @Nullable
    UUID maatregel;

    @QueryParam("stroomgebied")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String stroomgebied;

    @QueryParam("status")
    @Size(max = 4)
    @Nullable
    List<AfwentelingStatus> status;

    @QueryParam("land")
    @Parameter(description = "Het getroffen stroomgebied ligt ook in dit land.")
    @Nullable
    Land land;

    public AfwentelingFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.equal("maatregel", maatregel)
                .equal("stroomgebied", stroomgebied)
                .anyOf("status", status)
                .listHas("landen", land == null ? null : land.name());
    }
}
