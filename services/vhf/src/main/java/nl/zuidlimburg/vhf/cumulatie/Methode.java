package nl.zuidlimburg.vhf.cumulatie;

/** By which of the two scores areas are ordered. */
public enum Methode {
    /** The mean of z-scores: how far from the mean, all domains together. */
    ZSCORE,
    /** The exponential transform of ranks: a good domain does not make a bad one good. */
    EXPONENTIEEL
}
