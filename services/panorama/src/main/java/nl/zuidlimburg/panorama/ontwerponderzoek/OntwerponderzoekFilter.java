package nl.zuidlimburg.panorama.ontwerponderzoek;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class OntwerponderzoekFilter extends WerkFilter {
    @QueryParam("toekomstbeeld")
    @Parameter(description = "Onderzoek dat dit toekomstbeeld uitwerkt.")
    @Nullable
    UUID toekomstbeeld;

    public OntwerponderzoekFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.listHas("gegevens -> 'toekomstbeelden'", toekomstbeeld == null ? null : toekomstbeeld.toString());
    }
}
