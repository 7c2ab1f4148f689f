package nl.zuidlimburg.agenda.investering;

/** New money, or another use of what is there. */
public enum Inzet {
    NIEUW,
    HERINZET
}
