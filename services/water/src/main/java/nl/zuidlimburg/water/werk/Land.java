package nl.zuidlimburg.water.werk;

/** The countries that the water flows through. */
public enum Land {
    NL,
    BE,
    DE,
    FR
}
