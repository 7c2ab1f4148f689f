package nl.zuidlimburg.vhf.indicator;

/** Which way is worse. */
public enum Richting {
    HOGER_IS_BETER,
    HOGER_IS_SLECHTER,
    /** A background figure, such as the number of persons: it counts in no score. */
    GEEN
}
