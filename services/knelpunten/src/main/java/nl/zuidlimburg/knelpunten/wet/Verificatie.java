package nl.zuidlimburg.knelpunten.wet;

/** Whether a source was seen for what the list says about a law. */
public enum Verificatie {
    GEVERIFIEERD,
    /** Follows by a fixed rule from something that was seen. */
    AFGELEID,
    /** From own knowledge; shown as such. */
    ONGEVERIFIEERD
}
