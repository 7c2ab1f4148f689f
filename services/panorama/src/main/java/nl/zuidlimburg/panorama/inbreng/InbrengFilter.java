package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class InbrengFilter {
    @QueryParam("status")
    @Size(max = 7)
    @Nullable
    List<Inbrengstatus> status;

    @QueryParam("thema")
    @Size(max = 60)
    @Nullable
    String thema;

    @QueryParam("soort")
    @Nullable
    Belanghebbende soort;

    @QueryParam("gemeente")
    @Size(max = 6)
    @Nullable
    String gemeente;

    @QueryParam("ronde")
    @Nullable
    UUID ronde;

    @QueryParam("zoek")
    @Size(max = 200)
    @Parameter(description = "Woorden in de tekst, in elke verbuiging.")
    @Nullable
    String zoek;

    public InbrengFilter() {}

    Where where(Access access) {
        return access.visible("eigenaar")
                .anyOf("status", status)
                .listHas("gegevens -> 'themas'", thema)
                .equal("gegevens ->> 'soort'", soort)
                .equal("gegevens ->> 'gemeente'", gemeente)
                .equal("ronde", ronde == null ? null : ronde.toString())
                .search("zoekvector", zoek);
    }
}
