package nl.zuidlimburg.water.synergie;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.value.Code;
import nl.zuidlimburg.platform.werk.WerkFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class SynergieFilter extends WerkFilter {
    @QueryParam("maatregel")
    @Nullable
    UUID maatregel;

    @QueryParam("thema")
    @Size(max = 30)
    @Nullable
    List<@Size(max = Code.MAX) String> thema;

    @QueryParam("score")
    @Min(-2)
    @Max(2)
    @Nullable
    Integer score;

    @QueryParam("onbekend")
    @Nullable
    Boolean onbekend;

    public SynergieFilter() {}

    @Override
    protected Where eigen(Where where) {
        var gekozen = where.equal("maatregel", maatregel).anyOf("thema", thema).equal("score", score);
        return onbekend == null ? gekozen : gekozen.and("(score is null) = ?", onbekend);
    }
}
