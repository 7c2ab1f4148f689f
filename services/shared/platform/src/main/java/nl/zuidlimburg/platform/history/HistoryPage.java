package nl.zuidlimburg.platform.history;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a history; use it as a {@code @BeanParam}. */
public class HistoryPage {
    @QueryParam("cursor")
    @Parameter(description = "Waar de pagina begint: de waarde van `volgende` uit het vorige antwoord.")
    @Schema(maxLength = 100)
    @Nullable
    String cursor;

    @QueryParam("paginaGrootte")
    @DefaultValue("50")
    @Parameter(description = "Aantal feiten op een pagina.")
    @Schema(minimum = "1", maximum = "200")
    int paginaGrootte = 50;

    int size() {
        return Math.clamp(paginaGrootte, 1, 200);
    }

    /** Facts below this number come next. */
    long before() {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    "cursor", "is geen geldige cursor; gebruik de waarde van volgende uit het vorige antwoord");
        }
    }

    static String cursor(long id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(id).getBytes(StandardCharsets.US_ASCII));
    }
}
