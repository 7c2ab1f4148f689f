package nl.zuidlimburg.platform.sharing;

/** Who may see an item; every next level sees more people. */
public enum Zichtbaarheid {
    /** The team of the owning service, and the organisation that owns the item. */
    INTERN,
    /** Every organisation that has logged in. */
    PARTNERS,
    /** Everyone. */
    OPENBAAR;

    /** Whether facts about the item leave the service. */
    public boolean isShared() {
        return this != INTERN;
    }

    public boolean atLeast(Zichtbaarheid other) {
        return compareTo(other) >= 0;
    }
}
