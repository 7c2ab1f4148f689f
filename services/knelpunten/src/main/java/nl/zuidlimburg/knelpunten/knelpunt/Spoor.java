package nl.zuidlimburg.knelpunten.knelpunt;

/** The road to a solution: a decision or agreement within the law, or a change of the law. */
public enum Spoor {
    BESTUURLIJK,
    WETGEVING
}
