package nl.zuidlimburg.vhf.toekenning;

/** How a source says a figure. */
public enum Zekerheid {
    PRECIES,
    /** "ruim", "meer dan": it is at least this. */
    TEN_MINSTE,
    /** "bijna", "circa": within a tenth. */
    ONGEVEER
}
