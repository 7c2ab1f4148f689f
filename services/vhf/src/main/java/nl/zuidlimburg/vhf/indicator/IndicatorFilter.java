package nl.zuidlimburg.vhf.indicator;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.rest.Where;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of indicators, its count and its export. */
public class IndicatorFilter {
    @QueryParam("zoek")
    @Size(max = 200)
    @Parameter(description = "Deel van naam, code of definitie.")
    @Nullable
    String zoek;

    @QueryParam("domein")
    @Size(max = 5)
    @Nullable
    List<Domein> domein;

    @QueryParam("richting")
    @Size(max = 3)
    @Nullable
    List<Richting> richting;

    public IndicatorFilter() {}

    Where where() {
        var where = Where.all().anyOf("domein", domein).anyOf("richting", richting);
        return zoek == null || zoek.isBlank()
                ? where
                : where.and(
                        "position(? in lower(naam || ' ' || code || ' ' || definitie)) > 0",
                        zoek.strip().toLowerCase(Locale.ROOT));
    }
}
