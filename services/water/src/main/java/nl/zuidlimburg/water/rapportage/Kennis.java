package nl.zuidlimburg.water.rapportage;

/** Whose knowledge of the day: that of the day itself, or that of now, with what was corrected since. */
public enum Kennis {
    ZOALS_TOEN_BEKEND,
    ZOALS_NU_BEKEND
}
