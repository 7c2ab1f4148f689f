package nl.zuidlimburg.panorama.werk;

/** The names by which every service knows the things of this one. */
public final class Urn {
    private Urn() {}

    /** @param kenmerk the id, or the code where the world has one */
    public static String van(String soort, Object kenmerk) {
        return "urn:zl:panorama:" + soort + ":" + kenmerk;
    }
}
