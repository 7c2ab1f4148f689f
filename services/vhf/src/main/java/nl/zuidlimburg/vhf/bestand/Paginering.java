package nl.zuidlimburg.vhf.bestand;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds where a page of JSON says that the next one is. */
final class Paginering {
    private Paginering() {}

    /** {@code @odata.nextLink} of OData, or the link with {@code rel: next} of OGC API Features. */
    static @Nullable String volgende(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        String volgende = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var veld = json.currentName();
            var waarde = json.nextToken();
            if (veld.equals("@odata.nextLink") && waarde == JsonToken.VALUE_STRING) {
                volgende = json.getText();
            } else if (veld.equals("links") && waarde == JsonToken.START_ARRAY) {
                var link = link(json);
                volgende = link == null ? volgende : link;
            } else {
                json.skipChildren();
            }
        }
        return volgende;
    }

    private static @Nullable String link(JsonParser json) throws IOException {
        String volgende = null;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String rel = null;
            String href = null;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var veld = json.currentName();
                json.nextToken();
                switch (veld) {
                    case "rel" -> rel = json.getValueAsString();
                    case "href" -> href = json.getValueAsString();
                    default -> json.skipChildren();
                }
            }
            volgende = "next".equals(rel) ? href : volgende;
        }
        return volgende;
    }
}
