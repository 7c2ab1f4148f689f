package nl.zuidlimburg.vhf.toekenning;

/** An award, or a total that sources name for more awards together; a total is compared and never added up. */
public enum Toekenningsoort {
    TOEKENNING,
    CONTROLETOTAAL
}
