package nl.zuidlimburg.panorama.strategie;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class StrategieFilter extends WerkFilter {
    @QueryParam("keuze")
    @Parameter(description = "Strategieën waarvan een paragraaf op deze keuze rust.")
    @Nullable
    UUID keuze;

    public StrategieFilter() {}

    @Override
    protected Where eigen(Where where) {
        return keuze == null
                ? where
                : where.and(
                        "exists (select 1 from verwijzing s join verwijzing p on p.van_soort = s.naar_soort and p.van_id = s.naar_id"
                                + " where s.van_soort = 'strategie' and s.van_id = strategie.id"
                                + " and p.naar_soort = 'keuze' and p.naar_id = ?)",
                        keuze);
    }
}
