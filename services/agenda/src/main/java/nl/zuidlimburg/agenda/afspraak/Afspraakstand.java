package nl.zuidlimburg.agenda.afspraak;

/** What became of what was agreed. */
public enum Afspraakstand {
    VOORGENOMEN,
    GEMAAKT,
    NAGEKOMEN,
    VERVALLEN
}
