package nl.zuidlimburg.vhf.bijeenkomst;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class BijeenkomstFilter extends WerkFilter {
    @QueryParam("status")
    @Nullable
    BijeenkomstStatus status;

    @QueryParam("doel")
    @Size(max = 3)
    @Nullable
    List<Doel> doel;

    public BijeenkomstFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.equal("status", status).anyOf("doel", doel);
    }
}
