package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list, its export and its balance. */
public class RuimteclaimFilter extends WerkFilter {
    @QueryParam("sector")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String sector;

    @QueryParam("functie")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Nullable
    String functie;

    @QueryParam("hardheid")
    @Size(max = 3)
    @Nullable
    List<Hardheid> hardheid;

    @QueryParam("plaats")
    @Size(max = 3)
    @Nullable
    List<Plaats> plaats;

    @QueryParam("jaar")
    @Min(2020)
    @Max(2200)
    @Parameter(description = "Claims die in dit jaar lopen.")
    @Nullable
    Integer jaar;

    @QueryParam("afgeleid")
    @Nullable
    Boolean afgeleid;

    public RuimteclaimFilter() {}

    @Override
    protected Where eigen(Where where) {
        var gekozen = where.equal("sector", sector)
                .equal("gegevens ->> 'functie'", functie)
                .anyOf("gegevens ->> 'hardheid'", hardheid)
                .anyOf("gegevens ->> 'plaats'", plaats);
        if (jaar != null) {
            gekozen = gekozen.and("cast(gegevens ->> 'horizon' as int) <= ?", jaar)
                    .and("coalesce(cast(gegevens ->> 'tot' as int), 9999) > ?", jaar);
        }
        return afgeleid == null ? gekozen : gekozen.and("afgeleid_van is " + (afgeleid ? "not null" : "null"));
    }
}
