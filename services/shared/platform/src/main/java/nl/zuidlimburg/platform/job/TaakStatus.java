package nl.zuidlimburg.platform.job;

/** The life of a task: {@code wachtend → bezig → gereed | mislukt | geannuleerd}. */
public enum TaakStatus {
    WACHTEND,
    BEZIG,
    GEREED,
    MISLUKT,
    GEANNULEERD
}
