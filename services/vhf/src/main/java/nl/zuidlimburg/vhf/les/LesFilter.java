package nl.zuidlimburg.vhf.les;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class LesFilter extends WerkFilter {
    @QueryParam("wijk")
    @Pattern(regexp = CbsCode.WIJK)
    @Nullable
    String wijk;

    @QueryParam("bewijskracht")
    @Size(max = 4)
    @Nullable
    List<Bewijskracht> bewijskracht;

    public LesFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.equal("wijk", wijk).anyOf("bewijskracht", bewijskracht);
    }
}
