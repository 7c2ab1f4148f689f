package nl.zuidlimburg.platform.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** The formats of an export, in the order in which they are preferred when the client does not mind. */
enum Format {
    CSV("text/csv;charset=UTF-8"),
    XLSX(Exports.XLSX),
    NDJSON(Exports.NDJSON),
    GEOJSON(Exports.GEOJSON);

    private final MediaType mediaType;

    Format(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** As in {@code ?formaat=}, and at the end of the file name. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
