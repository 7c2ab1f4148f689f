package nl.zuidlimburg.vhf.gesprek;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class GesprekFilter extends WerkFilter {
    @QueryParam("gemeente")
    @Pattern(regexp = CbsCode.GEMEENTE)
    @Nullable
    String gemeente;

    @QueryParam("wijk")
    @Pattern(regexp = CbsCode.WIJK)
    @Nullable
    String wijk;

    @QueryParam("status")
    @Nullable
    GesprekStatus status;

    public GesprekFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.equal("gemeente", gemeente)
                .listHas("gegevens -> 'wijken'", wijk)
                .equal("status", status);
    }
}
