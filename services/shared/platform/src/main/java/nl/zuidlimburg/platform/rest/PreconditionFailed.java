package nl.zuidlimburg.platform.rest;

import org.jspecify.annotations.Nullable;

/** The client did not say which version it read (428), or the item has changed since (412). */
public final class PreconditionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Long currentVersion;

    private PreconditionFailed(@Nullable Long currentVersion, String message) {
        super(message);
        this.currentVersion = currentVersion;
    }

    static PreconditionFailed missing() {
        return new PreconditionFailed(
                null, "Stuur in If-Match de ETag mee van de versie die u hebt gelezen, dan overschrijft u niemand.");
    }

    static PreconditionFailed stale(long currentVersion) {
        return new PreconditionFailed(
                currentVersion, "Het item is intussen gewijzigd. Lees het opnieuw en voer uw wijziging daarop uit.");
    }

    /** The present version, or null where the client named none. */
    @Nullable
    Long currentVersion() {
        return currentVersion;
    }
}
