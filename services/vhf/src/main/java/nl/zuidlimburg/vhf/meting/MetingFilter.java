package nl.zuidlimburg.vhf.meting;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of measurements, its count and its export. */
public class MetingFilter {
    @QueryParam("zoek")
    @Size(max = 200)
    @Parameter(description = "Deel van naam of bron.")
    @Nullable
    String zoek;

    @QueryParam("soort")
    @Nullable
    Metingsoort soort;

    @QueryParam("status")
    @Nullable
    MetingStatus status;

    @QueryParam("indicator")
    @Size(max = 80)
    @Parameter(description = "Code van een indicator waarvan er waarden zijn.")
    @Nullable
    String indicator;

    @QueryParam("actueel")
    @Parameter(description = "`true`: zonder metingen die door een vastgestelde correctie zijn vervangen.")
    @Nullable
    Boolean actueel;

    @QueryParam("zichtbaarheid")
    @Size(max = 3)
    @Nullable
    List<Zichtbaarheid> zichtbaarheid;

    public MetingFilter() {}

    Where where(Access access) {
        var where = access.visible(null)
                .equal("soort", soort)
                .equal("status", status)
                .anyOf("zichtbaarheid", zichtbaarheid);
        if (indicator != null) {
            where = where.and("indicatoren @> array[cast(? as text)]", indicator);
        }
        if (Boolean.TRUE.equals(actueel)) {
            where = where.and(
                    "not exists (select 1 from meting later where later.vervangt = meting.id and later.status = 'VASTGESTELD')");
        }
        return zoek == null || zoek.isBlank()
                ? where
                : where.and(
                        "position(? in lower(naam || ' ' || bron)) > 0",
                        zoek.strip().toLowerCase(Locale.ROOT));
    }
}
