package nl.zuidlimburg.vhf.koppelkans;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class KoppelkansFilter extends WerkFilter {
    @QueryParam("status")
    @Size(max = 5)
    @Nullable
    List<KoppelkansStatus> status;

    @QueryParam("wijk")
    @Pattern(regexp = CbsCode.WIJK)
    @Nullable
    String wijk;

    @QueryParam("tussen")
    @Size(max = 200)
    @Parameter(description = "De urn van een van de dingen.")
    @Nullable
    String tussen;

    public KoppelkansFilter() {}

    @Override
    protected Where eigen(Where where) {
        var result = where.anyOf("status", status).equal("wijk", wijk);
        return tussen == null
                ? result
                : result.and(
                        "gegevens -> 'tussen' @> jsonb_build_array(jsonb_build_object('urn', cast(? as text)))",
                        tussen);
    }
}
