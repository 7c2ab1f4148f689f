package nl.zuidlimburg.vhf.meting;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.vhf.gebied.Gebiedscode;
import nl.zuidlimburg.vhf.gebied.Gebiedsoort;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which values of a measurement. */
public class WaardenFilter {
    @QueryParam("soort")
    @Size(max = 6)
    @Nullable
    List<Gebiedsoort> soort;

    @QueryParam("gebied")
    @Size(max = 200)
    @Parameter(description = "Codes van gebieden.")
    @Nullable
    List<@Size(max = 80) String> gebied;

    @QueryParam("indicator")
    @Size(max = 200)
    @Parameter(description = "Codes van indicatoren; zonder deze parameter alle.")
    @Nullable
    List<@Size(max = 80) String> indicator;

    public WaardenFilter() {}

    boolean neemt(String code) {
        return indicator == null || indicator.isEmpty() || indicator.contains(code);
    }

    /** The areas that the measurement has rows of. */
    Where gebieden(UUID meting) {
        return Where.all()
                .anyOf("soort", soort)
                .anyOf("code", codes())
                .and("exists (select 1 from meetwaarde w where w.meting = ? and w.gebied = gebied.code)", meting);
    }

    /** The same on the rows themselves: {@code w} the values, {@code g} their areas. */
    Where rijen(UUID meting) {
        return Where.all()
                .and("w.meting = ?", meting)
                .anyOf("g.soort", soort)
                .anyOf("w.gebied", codes())
                .anyOf("w.indicator", indicator);
    }

    private @Nullable List<String> codes() {
        return gebied == null
                ? null
                : gebied.stream().map(Gebiedscode::normaliseer).toList();
    }
}
