package nl.zuidlimburg.water.gebeurtenis;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.water.gebeurtenis.WatergebeurtenisGegevens.Soort;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class WatergebeurtenisFilter extends WerkFilter {
    @QueryParam("soort")
    @Size(max = 3)
    @Nullable
    List<Soort> soort;

    @QueryParam("stroomgebied")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String stroomgebied;

    public WatergebeurtenisFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.anyOf("gegevens ->> 'soort'", soort).listHas("gegevens -> 'stroomgebieden'", stroomgebied);
    }
}
