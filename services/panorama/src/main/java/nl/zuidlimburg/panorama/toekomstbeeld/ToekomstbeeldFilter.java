package nl.zuidlimburg.panorama.toekomstbeeld;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class ToekomstbeeldFilter extends WerkFilter {
    @QueryParam("abstractieniveau")
    @Size(max = 4)
    @Nullable
    List<Abstractieniveau> abstractieniveau;

    public ToekomstbeeldFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.anyOf("abstractieniveau", abstractieniveau);
    }
}
