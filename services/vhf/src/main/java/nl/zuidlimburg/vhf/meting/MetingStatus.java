package nl.zuidlimburg.vhf.meting;

/** A set grows until it is vastgesteld; from then on only a correction, which is a new set, says anything else. */
public enum MetingStatus {
    CONCEPT,
    VASTGESTELD
}
