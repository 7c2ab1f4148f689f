package nl.zuidlimburg.vhf.gebied;

/** What kind of area; a parent is of an earlier kind, and only areas across borders hold others of their own kind. */
public enum Gebiedsoort {
    GRENSGEBIED,
    DEELGEBIED,
    GEMEENTE,
    KERN,
    WIJK,
    BUURT;

    /** Whether an area of this kind may lie in one of the other kind. */
    boolean past(Gebiedsoort ouder) {
        return ouder.compareTo(this) < 0 || this == ouder && this == GRENSGEBIED;
    }
}
