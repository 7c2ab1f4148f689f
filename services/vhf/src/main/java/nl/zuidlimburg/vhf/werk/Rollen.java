package nl.zuidlimburg.vhf.werk;

/** Who writes: the team, and a partner with the scope in what its organisation owns. */
public final class Rollen {
    public static final String REDACTEUR = "vhf-redacteur";
    public static final String SCHRIJVEN = "vhf:schrijven";
    public static final String BEHEREN = "vhf:beheren";
    public static final String BEHEERDER = "beheerder";

    private Rollen() {}
}
