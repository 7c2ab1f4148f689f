package nl.zuidlimburg.water.stroomgebied;

/** From a main river to a part of a basin. */
public enum Stroomgebiedsoort {
    HOOFDRIVIER,
    STROOMGEBIED,
    DEELSTROOMGEBIED,
    DEELGEBIED
}
