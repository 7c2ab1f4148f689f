package nl.zuidlimburg.panorama.herkomst;

/** Which way a lineage is followed: to what it came from, or to what came of it. */
public enum Richting {
    TERUG("van", "naar"),
    VOORUIT("naar", "van");

    private final String hier;
    private final String daar;

    Richting(String hier, String daar) {
        this.hier = hier;
        this.daar = daar;
    }

    String hier() {
        return hier;
    }

    String daar() {
        return daar;
    }
}
