package nl.zuidlimburg.vhf.indicator;

/** The part of life that an indicator is about. */
public enum Domein {
    FYSIEK,
    SOCIAAL_ECONOMISCH,
    GEZONDHEID,
    LEEFBAARHEID,
    JEUGD
}
