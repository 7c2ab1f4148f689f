package nl.zuidlimburg.knelpunten.knelpunt;

/** The level of government whose rule it is. */
public enum Niveau {
    EU,
    NATIONAAL,
    PROVINCIAAL,
    LOKAAL
}
