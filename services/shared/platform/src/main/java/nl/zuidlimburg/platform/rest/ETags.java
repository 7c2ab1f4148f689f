package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Makes and reads entity tags of the form {@code "<version>-<hash>"}. */
@ApplicationScoped
class ETags {
    private final ObjectMapper json;

    ETags(ObjectMapper json) {
        this.json = json;
    }

    EntityTag of(long version, Object representation) {
        try {
            var hash = new CRC32C();
            hash.update(json.writeValueAsBytes(representation));
            return new EntityTag(version + "-" + Long.toHexString(hash.getValue()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Cannot write " + representation.getClass().getSimpleName(), e);
        }
    }

    /** Whether one of the tags in the header is of this version; the hash does not count, nor does weakness. */
    static boolean anyOfVersion(String header, long version) {
        for (String tag : header.split(",")) {
            if (Long.valueOf(version).equals(version(tag))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Long version(String tag) {
        var bare = tag.strip().replaceFirst("^W/", "").replace("\"", "");
        int dash = bare.indexOf('-');
        try {
            return Long.valueOf(dash < 0 ? bare : bare.substring(0, dash));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
