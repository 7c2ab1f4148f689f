package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which pairs. */
public class RuimteconflictFilter {
    @QueryParam("soort")
    @Size(max = 4)
    @Nullable
    List<Paarsoort> soort;

    @QueryParam("claim")
    @Parameter(description = "Alleen met deze claim.")
    @Nullable
    UUID claim;

    @QueryParam("sector")
    @Pattern(regexp = Code.PATTERN)
    @Size(max = Code.MAX)
    @Parameter(description = "Alleen met een claim van deze sector.")
    @Nullable
    String sector;

    public RuimteconflictFilter() {}
}
