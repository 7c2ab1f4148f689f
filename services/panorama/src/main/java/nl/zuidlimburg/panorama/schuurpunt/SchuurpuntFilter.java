package nl.zuidlimburg.panorama.schuurpunt;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class SchuurpuntFilter extends WerkFilter {
    @QueryParam("status")
    @Size(max = 4)
    @Nullable
    List<Schuurpuntstatus> status;

    @QueryParam("claim")
    @Nullable
    UUID claim;

    @QueryParam("berekend")
    @Nullable
    Boolean berekend;

    public SchuurpuntFilter() {}

    @Override
    protected Where eigen(Where where) {
        var result =
                where.anyOf("status", status).listHas("gegevens -> 'claims'", claim == null ? null : claim.toString());
        return berekend == null ? result : result.and("conflict is " + (berekend ? "not null" : "null"));
    }
}
