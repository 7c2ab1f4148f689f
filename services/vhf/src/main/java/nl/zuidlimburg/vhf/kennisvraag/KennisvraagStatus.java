package nl.zuidlimburg.vhf.kennisvraag;

/** Open until its asker is content. */
public enum KennisvraagStatus {
    OPEN,
    BEANTWOORD
}
