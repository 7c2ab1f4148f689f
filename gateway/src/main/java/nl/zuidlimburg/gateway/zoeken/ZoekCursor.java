package nl.zuidlimburg.gateway.zoeken;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.zuidlimburg.gateway.zoeken.Voorwaarde.Wijze;
import nl.zuidlimburg.platform.error.InvalidInput;

/** The place of the last item of a page; opaque to clients. */
record ZoekCursor(Wijze wijze, String order, UUID id) {

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((wijze + "|" + order + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    static ZoekCursor decode(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 3);
            var cursor = new ZoekCursor(Wijze.valueOf(parts[0]), parts[1], UUID.fromString(parts[2]));
            if (cursor.wijze == Wijze.ALLES) {
                var _ = java.time.OffsetDateTime.parse(cursor.order);
            } else {
                var _ = new java.math.BigDecimal(cursor.order);
            }
            return cursor;
        } catch (RuntimeException e) {
            throw new InvalidInput(
                    "cursor", "is geen geldige cursor; gebruik de waarde van volgende uit het vorige antwoord");
        }
    }

    /** SQL type of what is ordered by. */
    String type() {
        return wijze == Wijze.ALLES ? "timestamptz" : "numeric";
    }
}
