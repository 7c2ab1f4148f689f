package nl.zuidlimburg.vhf.meting;

/** Where a measurement stands in the story: the start, or how it went on. */
public enum Metingsoort {
    NULMETING,
    VERVOLGMETING
}
