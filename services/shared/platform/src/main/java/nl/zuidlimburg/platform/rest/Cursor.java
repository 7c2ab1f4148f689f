package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;

/** The place of the last item of a page in its order. Opaque to clients; it holds only what they already saw. */
record Cursor(String sort, String key, UUID id) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String encode() {
        try {
            var bytes = JSON.writeValueAsBytes(List.of(sort, key, id.toString()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Cursor decode(String text, Listing.Sort sort) {
        Cursor cursor;
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = JSON.readValue(json, String[].class);
            cursor = new Cursor(parts[0], parts[1], UUID.fromString(parts[2]));
            sort.type().check(cursor.key());
        } catch (JsonProcessingException | RuntimeException e) {
            throw new InvalidInput(
                    "cursor", "is geen geldige cursor; gebruik de waarde van volgende uit het vorige antwoord");
        }
        if (!cursor.sort().equals(sort.wireName())) {
            throw new InvalidInput("cursor", "hoort bij een andere sortering; begin opnieuw zonder cursor");
        }
        return cursor;
    }
}
