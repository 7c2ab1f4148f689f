package nl.zuidlimburg.panorama.waarde;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class WaardeFilter extends WerkFilter {
    @QueryParam("aard")
    @Size(max = 6)
    @Nullable
    List<WaardeGegevens.Aard> aard;

    @QueryParam("staat")
    @Size(max = 4)
    @Nullable
    List<WaardeGegevens.Staat> staat;

    @QueryParam("gebied")
    @Pattern(regexp = "(GM|WK|BU)[0-9]{4,8}")
    @Nullable
    String gebied;

    public WaardeFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.anyOf("gegevens ->> 'aard'", aard)
                .anyOf("gegevens ->> 'staat'", staat)
                .listHas("gegevens -> 'gebieden'", gebied);
    }
}
