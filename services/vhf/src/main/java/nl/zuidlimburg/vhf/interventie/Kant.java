package nl.zuidlimburg.vhf.interventie;

/** The side of the matrix of a wijk that an interventie is on. */
public enum Kant {
    FYSIEK,
    SOCIAAL
}
