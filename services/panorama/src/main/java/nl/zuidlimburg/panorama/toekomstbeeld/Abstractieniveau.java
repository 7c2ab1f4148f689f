package nl.zuidlimburg.panorama.toekomstbeeld;

/** How far a future is worked out. */
public enum Abstractieniveau {
    VERGEZICHT,
    REGIONAAL,
    GEBIED,
    ONTWERP
}
