package nl.zuidlimburg.vhf.tegenspraak;

/** Which way the knowledge points. */
public enum Strekking {
    ERNSTIGER,
    MINDER_ERNSTIG,
    /** Something else is going on than the figures can say. */
    ANDERS
}
