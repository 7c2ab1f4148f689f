package nl.zuidlimburg.water.afwenteling;

/** How it stands with what is passed on. */
public enum AfwentelingStatus {
    /** Nobody is worse off. */
    GEEN_AFWENTELING,
    /** "Afwenteling, niet besproken": the party that it hits has not spoken. */
    NIET_BESPROKEN,
    /** The party that it hits did not agree. */
    GEEN_AKKOORD,
    AKKOORD;

    boolean gemarkeerd() {
        return this == NIET_BESPROKEN || this == GEEN_AKKOORD;
    }
}
