package nl.zuidlimburg.panorama.werk;

/** Who writes: the team, and a partner with the scope in what its organisation owns. */
public final class Rollen {
    public static final String REDACTEUR = "panorama-redacteur";
    public static final String SCHRIJVEN = "panorama:schrijven";
    public static final String BEHEREN = "panorama:beheren";
    public static final String MODERATOR = "panorama-moderator";
    public static final String BEHEERDER = "beheerder";

    private Rollen() {}
}
