package nl.zuidlimburg.vhf.invoer;

/** How a file with values is laid out. */
enum Vorm {
    /** Kerncijfers wijken en buurten as CSV: a row per area, a column per figure. */
    CBS_BREED,
    /** Observations of OData v4 as JSON: an object per area and figure. */
    CBS_ODATA,
    /** Our own CSV: gebied, indicator, waarde, reden. */
    SJABLOON
}
