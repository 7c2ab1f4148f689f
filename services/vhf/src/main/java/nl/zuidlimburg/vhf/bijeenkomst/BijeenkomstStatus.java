package nl.zuidlimburg.vhf.bijeenkomst;

/** Planned, or held with what it yielded. */
public enum BijeenkomstStatus {
    GEPLAND,
    GEHOUDEN
}
