package nl.zuidlimburg.knelpunten.wet;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.knelpunten.regelverwijzing.Stelsel;
import nl.zuidlimburg.platform.rest.Where;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of laws, its count and its export. */
public class WetFilter {
    @QueryParam("zoek")
    @Size(max = 200)
    @Parameter(description = "Begin van een titel, afkorting of kenmerk; een tikfout mag.")
    @Nullable
    String zoek;

    @QueryParam("rechtsgebied")
    @Size(max = 20)
    @Parameter(description = "NL, EU, BE-VLG, DE, ...")
    @Nullable
    List<@Size(max = 20) String> rechtsgebied;

    @QueryParam("stelsel")
    @Size(max = 9)
    @Nullable
    List<Stelsel> stelsel;

    @QueryParam("status")
    @Size(max = 3)
    @Nullable
    List<WetStatus> status;

    public WetFilter() {}

    /** What is typed, ready to compare; empty when nothing is. */
    String woorden() {
        return zoek == null ? "" : Zoektekst.van(zoek);
    }

    Where where() {
        var where = Where.all()
                .anyOf("rechtsgebied", rechtsgebied)
                .anyOf("stelsel", stelsel)
                .anyOf("status", status);
        return woorden().isEmpty()
                ? where
                : where.and(
                        "zoektekst like ? escape '\\' or ? <% zoektekst",
                        "%" + Zoektekst.letterlijk(woorden()) + "%", woorden());
    }
}
