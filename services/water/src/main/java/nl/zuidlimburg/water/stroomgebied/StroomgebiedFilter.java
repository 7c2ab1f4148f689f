package nl.zuidlimburg.water.stroomgebied;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.water.werk.Land;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class StroomgebiedFilter extends WerkFilter {
    @QueryParam("code")
    @Size(max = 100)
    @Nullable
    List<@Pattern(regexp = Code.PATTERN) @Size(max = Code.MAX) String> code;

    @QueryParam("soort")
    @Size(max = 4)
    @Nullable
    List<Stroomgebiedsoort> soort;

    @QueryParam("ouder")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String ouder;

    @QueryParam("stroomtNaar")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Parameter(description = "Wat hier rechtstreeks in uitmondt.")
    @Nullable
    String stroomtNaar;

    @QueryParam("gemeente")
    @Pattern(regexp = "^GM\\d{4}$")
    @Nullable
    String gemeente;

    @QueryParam("land")
    @Nullable
    Land land;

    public StroomgebiedFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.anyOf("code", code)
                .anyOf("soort", soort)
                .equal("ouder", ouder)
                .listHas("gegevens -> 'stroomtNaar'", stroomtNaar)
                .listHas("gegevens -> 'gemeenten'", gemeente)
                .listHas("gegevens -> 'landen'", land == null ? null : land.name());
    }
}
