package nl.zuidlimburg.agenda.investering;

/** Where money comes from; Interreg is Europa. */
public enum Geldbron {
    EUROPA,
    RIJK,
    PROVINCIE,
    GEMEENTE,
    DERDEN
}
