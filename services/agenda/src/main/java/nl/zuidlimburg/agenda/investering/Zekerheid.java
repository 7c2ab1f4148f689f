package nl.zuidlimburg.agenda.investering;

/** How sure it is. */
public enum Zekerheid {
    KANS,
    AANGEVRAAGD,
    TOEGEZEGD
}
