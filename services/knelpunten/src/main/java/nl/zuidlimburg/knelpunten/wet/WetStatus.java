package nl.zuidlimburg.knelpunten.wet;

/** How a law stands. */
public enum WetStatus {
    GELDEND,
    VERVALLEN,
    /** Its rules live on in another law. */
    OPGEGAAN
}
