package nl.zuidlimburg.vhf.toekenning;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class ToekenningFilter extends WerkFilter {
    @QueryParam("tranche")
    @Nullable
    Integer tranche;

    @QueryParam("soort")
    @Size(max = 2)
    @Nullable
    List<Toekenningsoort> soort;

    @QueryParam("gemeente")
    @Pattern(regexp = CbsCode.GEMEENTE)
    @Nullable
    String gemeente;

    @QueryParam("wijk")
    @Pattern(regexp = CbsCode.WIJK)
    @Nullable
    String wijk;

    public ToekenningFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.equal("tranche", tranche)
                .anyOf("soort", soort)
                .listHas("gegevens -> 'gemeenten'", gemeente)
                .listHas("gegevens -> 'wijken'", wijk);
    }
}
