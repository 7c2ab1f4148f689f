package nl.zuidlimburg.knelpunten.knelpunt;

/** Rungs of the escalation ladder, from near to far. */
public enum Trede {
    GEMEENTE,
    /** Region, or the table for cross-border cooperation (GROS). */
    REGIO,
    PROVINCIE,
    /** The Rijk, and likewise a Land or a gewest on the other side of the border. */
    RIJK,
    BENELUX,
    EU
}
