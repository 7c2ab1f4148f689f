package nl.zuidlimburg.knelpunten.oplossing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class OplossingFilter {
    @QueryParam("knelpunt")
    @Parameter(description = "Kenmerk van een knelpunt dat het wegneemt.")
    @Nullable
    UUID knelpunt;

    @QueryParam("soort")
    @Size(max = 20)
    @Nullable
    List<Soort> soort;

    @QueryParam("stadium")
    @Size(max = 20)
    @Nullable
    List<Stadium> stadium;

    @QueryParam("repliceerbaar")
    @Nullable
    Boolean repliceerbaar;

    @QueryParam("zichtbaarheid")
    @Size(max = 3)
    @Nullable
    List<Zichtbaarheid> zichtbaarheid;

    @QueryParam("zoek")
    @Size(max = 200)
    @Nullable
    String zoek;

    public OplossingFilter() {}

    Where where(Access access) {
        var where = access.visible(null)
                .anyOf("soort", soort)
                .anyOf("stadium", stadium)
                .equal("repliceerbaar", repliceerbaar)
                .anyOf("zichtbaarheid", zichtbaarheid)
                .search("zoekvector", zoek);
        return knelpunt == null ? where : where.and("knelpunten @> array[cast(? as uuid)]", knelpunt);
    }
}
