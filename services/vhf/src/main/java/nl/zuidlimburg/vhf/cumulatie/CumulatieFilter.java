package nl.zuidlimburg.vhf.cumulatie;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;
import org.jspecify.annotations.Nullable;

/** The filters of the list of results, its count and its export. */
public class CumulatieFilter {
    @QueryParam("scenario")
    @Size(max = 100)
    @Nullable
    String scenario;

    @QueryParam("meting")
    @Nullable
    UUID meting;

    public CumulatieFilter() {}

    Where where(Access access) {
        var where = access.visible(null).equal("meting", meting);
        return scenario == null
                ? where
                : where.and("scenario_code = ? or cast(scenario as text) = ?", scenario, scenario);
    }
}
