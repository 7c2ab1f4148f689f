package nl.zuidlimburg.vhf.gesprek;

/** The three questions of the Startagenda, asked in every gesprek. */
public enum Vraag {
    /** How far the approach is integrated now. */
    HOE_INTEGRAAL_NU,
    /** Which knelpunten and barrières there are. */
    WELKE_KNELPUNTEN_EN_BARRIERES,
    /** How to get to an effective integrated approach. */
    HOE_NAAR_EFFECTIEVE_INTEGRALE_AANPAK
}
