package nl.zuidlimburg.water.rapportage;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class RapportageFilter extends WerkFilter {
    @QueryParam("peildatum")
    @Nullable
    LocalDate peildatum;

    @QueryParam("kennis")
    @Nullable
    Kennis kennis;

    public RapportageFilter() {}

    @Override
    protected Where eigen(Where where) {
        return where.equal("peildatum", peildatum == null ? null : peildatum.toString())
                .equal("kennis", kennis);
    }
}
