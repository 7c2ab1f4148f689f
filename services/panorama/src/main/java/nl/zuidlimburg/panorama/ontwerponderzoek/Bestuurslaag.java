package nl.zuidlimburg.panorama.ontwerponderzoek;

/** Layers of government that a research crosses. */
public enum Bestuurslaag {
    EUROPA,
    RIJK,
    PROVINCIE,
    WATERSCHAP,
    REGIO,
    GEMEENTE,
    BUURLAND
}
