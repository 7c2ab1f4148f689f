package nl.zuidlimburg.water.maatregel;

/** The layers of safety of the Beleidstafel. */
public enum Laag {
    WATERBEWUSTZIJN,
    PREVENTIE,
    GEVOLGBEPERKING,
    CRISISBEHEERSING,
    HERSTEL
}
