package nl.zuidlimburg.platform.werk;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of every collection of things that people work on. */
public abstract class WerkFilter {
    @QueryParam("zichtbaarheid")
    @Size(max = 3)
    @Nullable
    List<Zichtbaarheid> zichtbaarheid;

    @QueryParam("zoek")
    @Size(max = 200)
    @Parameter(description = "Woorden, in elke verbuiging.")
    @Nullable
    String zoek;

    protected WerkFilter() {}

    /** What the caller may know of, narrowed by the filters. */
    public Where where(Access access) {
        return eigen(
                access.visible("eigenaar").anyOf("zichtbaarheid", zichtbaarheid).search("zoekvector", zoek));
    }

    /** Adds the filters of this collection. */
    protected abstract Where eigen(Where where);
}
