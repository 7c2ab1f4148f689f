package nl.zuidlimburg.platform.value;

/** How precisely a date is known; see {@link OnnauwkeurigeDatum} for the form of the value of each. */
public enum Precisie {
    DAG,
    MAAND,
    KWARTAAL,
    HALFJAAR,
    JAAR,
    /** The first four months of a year. */
    BEGIN,
    /** The middle four months of a year. */
    MEDIO,
    /** The last four months of a year. */
    EIND,
    /** From then on; it has no end. */
    SINDS,
    /** From one moment up to and including another, each as precise as it is known. */
    PERIODE
}
