package nl.zuidlimburg.vhf.kennisvraag;

import jakarta.ws.rs.QueryParam;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class KennisvraagFilter extends WerkFilter {
    @QueryParam("status")
    @Nullable
    KennisvraagStatus status;

    public KennisvraagFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.equal("status", status);
    }
}
