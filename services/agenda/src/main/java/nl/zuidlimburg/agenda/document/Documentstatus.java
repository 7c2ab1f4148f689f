package nl.zuidlimburg.agenda.document;

/** How far a paper has come. */
public enum Documentstatus {
    IN_OPSTELLING,
    AANGEBODEN,
    VASTGESTELD,
    ONHERROEPELIJK
}
