package nl.zuidlimburg.water.landbouw;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the list, the totals and the export; none on figures, which could tell what is suppressed. */
public class LandbouwspoorFilter extends WerkFilter {
    @QueryParam("programma")
    @Nullable
    UUID programma;

    @QueryParam("stroomgebied")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String stroomgebied;

    public LandbouwspoorFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.listHas("gegevens -> 'programmas'", programma == null ? null : programma.toString())
                .listHas("gegevens -> 'stroomgebieden'", stroomgebied);
    }
}
