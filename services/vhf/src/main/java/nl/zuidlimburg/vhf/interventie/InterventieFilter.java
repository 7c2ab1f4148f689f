package nl.zuidlimburg.vhf.interventie;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.werk.WerkFilter;
import nl.zuidlimburg.vhf.interventie.EffectOpJeugd.Verwachting;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.jspecify.annotations.Nullable;

/** The filters of the list and its export. */
public class InterventieFilter extends WerkFilter {
    @QueryParam("wijk")
    @Pattern(regexp = CbsCode.WIJK)
    @Nullable
    String wijk;

    @QueryParam("gemeente")
    @Pattern(regexp = CbsCode.GEMEENTE)
    @Nullable
    String gemeente;

    @QueryParam("spoor")
    @Min(1)
    @Max(3)
    @Nullable
    Integer spoor;

    @QueryParam("kant")
    @Nullable
    Kant kant;

    @QueryParam("thema")
    @Size(max = 14)
    @Nullable
    List<Thema> thema;

    @QueryParam("status")
    @Size(max = 3)
    @Nullable
    List<InterventieStatus> status;

    @QueryParam("effectOpJeugd")
    @Size(max = 4)
    @Nullable
    List<Verwachting> effectOpJeugd;

    @QueryParam("toekenning")
    @Nullable
    UUID toekenning;

    public InterventieFilter() {}

    @Override
    protected Where eigen(Where where) {
        var result = where.equal("wijk", wijk)
                .equal("spoor", spoor)
                .equal("kant", kant)
                .anyOf("thema", thema)
                .anyOf("status", status)
                .anyOf("gegevens #>> '{effectOpJeugd,verwachting}'", effectOpJeugd);
        if (gemeente != null) {
            result = result.and("wijk like ?", "WK" + gemeente.substring(2) + "%");
        }
        return toekenning == null
                ? result
                : result.and(
                        "gegevens -> 'financiering' @> jsonb_build_array(jsonb_build_object('toekenning', cast(? as text)))",
                        toekenning.toString());
    }
}
