package nl.zuidlimburg.water.verbinding;

/** How two things are connected; each kind is about content or about organisation. */
public enum Verbindingsoort {
    DEELT_DEELNEMER(Aard.ORGANISATORISCH, true),
    VOEDT(Aard.INHOUDELIJK, false),
    BESLUIT_OVER(Aard.ORGANISATORISCH, false),
    STEMT_UITVOERING_AF_MET(Aard.ORGANISATORISCH, true),
    OVERLAPT(Aard.INHOUDELIJK, true),
    CONFLICTEERT(Aard.INHOUDELIJK, true),
    FINANCIERT(Aard.ORGANISATORISCH, false);

    private final Aard aard;
    private final boolean wederzijds;

    Verbindingsoort(Aard aard, boolean wederzijds) {
        this.aard = aard;
        this.wederzijds = wederzijds;
    }

    Aard aard() {
        return aard;
    }

    /** Whether it says the same from either end. */
    boolean wederzijds() {
        return wederzijds;
    }

    /** Content, or organisation. */
    public enum Aard {
        INHOUDELIJK,
        ORGANISATORISCH
    }
}
