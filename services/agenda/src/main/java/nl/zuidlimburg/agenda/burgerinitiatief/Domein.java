package nl.zuidlimburg.agenda.burgerinitiatief;

/** The social domain, or that of the surroundings. */
public enum Domein {
    SOCIAAL,
    FYSIEK
}
