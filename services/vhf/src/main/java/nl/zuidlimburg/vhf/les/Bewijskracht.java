package nl.zuidlimburg.vhf.les;

/** How sure the lesson is, from weak to strong. */
public enum Bewijskracht {
    ERVARING,
    MONITORING,
    EVALUATIE,
    ONDERZOEK
}
