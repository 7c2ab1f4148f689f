package nl.zuidlimburg.water.advies;

/** What the addressee does with an advice. */
public enum Reactie {
    OVERGENOMEN,
    DEELS,
    NIET
}
