package nl.zuidlimburg.agenda.bericht;

/** How far a message has come. */
public enum Berichtstand {
    CONCEPT,
    GOEDGEKEURD,
    VERZONDEN
}
