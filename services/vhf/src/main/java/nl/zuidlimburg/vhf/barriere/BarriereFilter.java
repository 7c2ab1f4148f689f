package nl.zuidlimburg.vhf.barriere;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class BarriereFilter extends WerkFilter {
    @QueryParam("aard")
    @Size(max = 6)
    @Nullable
    List<Aard> aard;

    @QueryParam("status")
    @Size(max = 4)
    @Nullable
    List<BarriereStatus> status;

    @QueryParam("wijk")
    @Pattern(regexp = CbsCode.WIJK)
    @Nullable
    String wijk;

    @QueryParam("gesprek")
    @Nullable
    UUID gesprek;

    @QueryParam("knelpunt")
    @Nullable
    UUID knelpunt;

    public BarriereFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.anyOf("aard", aard)
                .anyOf("status", status)
                .equal("wijk", wijk)
                .equal("gegevens ->> 'gesprek'", gesprek == null ? null : gesprek.toString())
                .equal("knelpunt", knelpunt);
    }
}
