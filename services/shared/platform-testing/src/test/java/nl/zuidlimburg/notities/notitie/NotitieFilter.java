package nl.zuidlimburg.notities.notitie;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;
import org.jspecify.annotations.Nullable;

/** The filters of the list of notes. */
public class NotitieFilter {
    @QueryParam("status")
    @Nullable
    List<NotitieStatus> status;

    @QueryParam("titel")
    @Size(max = 200)
    @Nullable
    String titel;

    Where where(Access access) {
        return access.visible("eigenaar").anyOf("status", status).equal("titel", titel);
    }
}
