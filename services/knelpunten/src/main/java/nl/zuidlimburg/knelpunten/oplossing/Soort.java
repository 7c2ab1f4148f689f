package nl.zuidlimburg.knelpunten.oplossing;

/** By what means a knelpunt is taken away. */
public enum Soort {
    WETSWIJZIGING,
    VERDRAG_OF_AFSPRAAK,
    UITLEG,
    ONTHEFFING,
    EXPERIMENT,
    WERKWIJZE,
    FINANCIERING
}
