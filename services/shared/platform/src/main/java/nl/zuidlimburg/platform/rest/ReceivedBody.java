package nl.zuidlimburg.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What came in with this request, as a hash, so that a repeated request can be told from another one. */
@RequestScoped
class ReceivedBody {
    private byte[] hash = digest(new byte[0]);

    void set(byte[] body) {
        hash = digest(body);
    }

    byte[] hash() {
        return hash.clone();
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] digest(String content) {
        return digest(content.getBytes(StandardCharsets.UTF_8));
    }
}
