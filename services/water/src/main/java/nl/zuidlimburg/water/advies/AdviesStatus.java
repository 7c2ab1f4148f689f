package nl.zuidlimburg.water.advies;

/** Whether an advice was answered, and how. */
public enum AdviesStatus {
    ONBEANTWOORD,
    OVERGENOMEN,
    DEELS,
    NIET
}
