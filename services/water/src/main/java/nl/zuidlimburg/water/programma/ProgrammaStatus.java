package nl.zuidlimburg.water.programma;

/** How far a programme is, as far as is known. */
public enum ProgrammaStatus {
    IN_UITWERKING,
    VASTGESTELD,
    IN_UITVOERING,
    AFGEROND,
    ONBEKEND
}
