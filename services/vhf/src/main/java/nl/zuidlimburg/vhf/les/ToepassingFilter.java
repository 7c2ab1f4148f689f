package nl.zuidlimburg.vhf.les;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class ToepassingFilter extends WerkFilter {
    @QueryParam("les")
    @Nullable
    UUID les;

    @QueryParam("wijk")
    @Pattern(regexp = CbsCode.WIJK)
    @Nullable
    String wijk;

    @QueryParam("buitenEigenGemeente")
    @Nullable
    Boolean buitenEigenGemeente;

    public ToepassingFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.equal("les", les).equal("wijk", wijk).equal("buiten_gemeente", buitenEigenGemeente);
    }
}
