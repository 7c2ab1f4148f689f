package nl.zuidlimburg.vhf.gesprek;

/** Planned, or held with an answer to each question. */
public enum GesprekStatus {
    GEPLAND,
    AFGEROND
}
