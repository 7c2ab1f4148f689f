package nl.zuidlimburg.vhf.bijeenkomst;

/** A tour stops only where money of the fund is. */
public enum Bijeenkomstsoort {
    KICK_OFF_TOUR,
    KENNISBIJEENKOMST,
    WERKSESSIE
}
