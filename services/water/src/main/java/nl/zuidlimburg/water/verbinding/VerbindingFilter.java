package nl.zuidlimburg.water.verbinding;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list, the export and the graph. */
public class VerbindingFilter extends WerkFilter {
    @QueryParam("status")
    @Size(max = 3)
    @Nullable
    List<VerbindingStatus> status;

    @QueryParam("soort")
    @Size(max = 7)
    @Nullable
    List<Verbindingsoort> soort;

    @QueryParam("eind")
    @Parameter(description = "Verbindingen van deze tafel, dit programma of deze maatregel.")
    @Nullable
    UUID eind;

    public VerbindingFilter() {}

    /** Those that are there now. */
    static VerbindingFilter gelegd() {
        var filter = new VerbindingFilter();
        filter.status = List.of(VerbindingStatus.GELEGD);
        return filter;
    }

    @Override
    protected Where eigen(Where where) {
        var result = where.anyOf("status", status).anyOf("soort", soort);
        return eind == null ? result : result.and("van = ? or naar = ?", eind, eind);
    }
}
