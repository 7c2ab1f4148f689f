package nl.zuidlimburg.panorama.keuze;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class KeuzeFilter extends WerkFilter {
    @QueryParam("vervolgproces")
    @Nullable
    UUID vervolgproces;

    @QueryParam("toekomstbeeld")
    @Parameter(description = "Keuzes waarvoor dit toekomstbeeld is verkend.")
    @Nullable
    UUID toekomstbeeld;

    @QueryParam("schuurpunt")
    @Nullable
    UUID schuurpunt;

    @QueryParam("metTegenspraak")
    @Nullable
    Boolean metTegenspraak;

    public KeuzeFilter() {}

    @Override
    protected Where eigen(Where where) {
        var result = where.equal("gegevens ->> 'vervolgproces'", tekst(vervolgproces))
                .listHas("gegevens #> '{verkend,toekomstbeelden}'", tekst(toekomstbeeld))
                .listHas("gegevens #> '{verkend,schuurpunten}'", tekst(schuurpunt));
        if (metTegenspraak == null) {
            return result;
        }
        return result.and("jsonb_array_length(gegevens -> 'tegenspraak') " + (metTegenspraak ? "> 0" : "= 0"));
    }

    private static @Nullable String tekst(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
