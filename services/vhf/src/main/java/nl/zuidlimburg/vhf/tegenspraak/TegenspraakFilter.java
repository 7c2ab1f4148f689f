package nl.zuidlimburg.vhf.tegenspraak;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.jspecify.annotations.Nullable;

/** The filters of the list of contradictions, its count and its export. */
public class TegenspraakFilter {
    @QueryParam("gebied")
    @Size(max = 100)
    @Nullable
    List<@Size(max = 20) String> gebied;

    @QueryParam("domein")
    @Size(max = 5)
    @Nullable
    List<Domein> domein;

    @QueryParam("zoek")
    @Size(max = 200)
    @Nullable
    String zoek;

    public TegenspraakFilter() {}

    Where where(Access access) {
        return access.visible("eigenaar")
                .anyOf("gebied", gebied)
                .anyOf("domein", domein)
                .search("zoekvector", zoek);
    }
}
