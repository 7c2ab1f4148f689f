package nl.zuidlimburg.platform.register;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.rest.Where;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of every plain register. */
public class RegisterFilter {
    @QueryParam("code")
    @Size(max = 50)
    @Parameter(description = "Een of meer codes.")
    @Nullable
    List<@Size(max = 80) String> code;

    @QueryParam("zoek")
    @Size(max = 200)
    @Parameter(description = "Woorden in de naam of de code; ook het begin van een woord.")
    @Nullable
    String zoek;

    public RegisterFilter() {}

    Where where(Where visible) {
        var where = visible.anyOf("code", code);
        return zoek == null || zoek.isBlank()
                ? where
                : where.and(
                        "zoekvector @@ websearch_to_tsquery('dutch', ?) or naam ilike ?",
                        zoek,
                        "%" + zoek.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }
}
