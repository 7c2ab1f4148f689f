package nl.zuidlimburg.platform.identity;

/** The actor may see the item but not do this to it; REST answers 403. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super(
                "Hiervoor hebt u geen rechten: alleen de redactie en de organisatie die het item beheert mogen het wijzigen.");
    }

    public NotAllowed(String message) {
        super(message);
    }
}
