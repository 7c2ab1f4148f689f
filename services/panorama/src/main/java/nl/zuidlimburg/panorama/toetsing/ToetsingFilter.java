package nl.zuidlimburg.panorama.toetsing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class ToetsingFilter extends WerkFilter {
    @QueryParam("soort")
    Onderwerp.@Nullable Soort soort;

    @QueryParam("onderwerp")
    @Parameter(description = "Het kenmerk van een toekomstbeeld of keuze.")
    @Nullable
    UUID onderwerp;

    @QueryParam("nietAfwentelen")
    @Size(max = 4)
    @Nullable
    List<Oordeel.Uitkomst> nietAfwentelen;

    @QueryParam("waarde")
    @Nullable
    UUID waarde;

    public ToetsingFilter() {}

    @Override
    protected Where eigen(Where where) {
        var result = where.equal("gegevens #>> '{onderwerp,soort}'", soort)
                .equal("onderwerp", onderwerp)
                .anyOf("gegevens #>> '{nietAfwentelen,oordeel,uitkomst}'", nietAfwentelen);
        return waarde == null
                ? result
                : result.and(
                        "gegevens -> 'waarden' @> jsonb_build_array(jsonb_build_object('waarde', cast(? as text)))",
                        waarde.toString());
    }
}
