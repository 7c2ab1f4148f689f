package nl.zuidlimburg.vhf.gebied;

/** What kind of area; a parent is of an earlier kind, and only the two kinds that we name ourselves hold others of their own kind. */
public enum Gebiedsoort {
    GRENSGEBIED,
    DEELGEBIED,
    GEMEENTE,
    KERN,
    WIJK,
    BUURT;

    /** Whether an area of this kind may lie in one of the other kind. */
    boolean past(Gebiedsoort ouder) {
        return ouder.compareTo(this) < 0 || this == ouder && kanNesten();
    }

    /** Whether areas of this kind may lie in each other. */
    boolean kanNesten() {
        return this == GRENSGEBIED || this == DEELGEBIED;
    }
}
