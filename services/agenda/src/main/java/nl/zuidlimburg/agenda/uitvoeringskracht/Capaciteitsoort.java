package nl.zuidlimburg.agenda.uitvoeringskracht;

/** Whether it is needed or there. */
public enum Capaciteitsoort {
    VRAAG,
    AANBOD
}
