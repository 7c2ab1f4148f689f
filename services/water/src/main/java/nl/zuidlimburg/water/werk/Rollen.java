package nl.zuidlimburg.water.werk;

/** Who writes: the team, and a partner with the scope in what its organisation owns. */
public final class Rollen {
    public static final String REDACTEUR = "water-redacteur";
    public static final String SCHRIJVEN = "water:schrijven";
    public static final String BEHEREN = "water:beheren";
    public static final String BEHEERDER = "beheerder";

    private Rollen() {}
}
