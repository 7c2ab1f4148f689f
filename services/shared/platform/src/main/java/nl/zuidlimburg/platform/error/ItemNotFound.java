package nl.zuidlimburg.platform.error;

/** There is no such item, or the asker may not know that there is; REST answers 404 in both cases. */
public final class ItemNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ItemNotFound(String kind, Object id) {
        super("Geen " + kind + " met kenmerk " + id + ".");
    }
}
