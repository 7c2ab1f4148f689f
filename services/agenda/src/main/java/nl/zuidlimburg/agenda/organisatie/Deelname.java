package nl.zuidlimburg.agenda.organisatie;

/** Whether an organisation was asked to take part, or does. */
public enum Deelname {
    UITGENODIGD,
    AANGEHAAKT
}
