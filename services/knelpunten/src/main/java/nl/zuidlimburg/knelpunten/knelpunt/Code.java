package nl.zuidlimburg.knelpunten.knelpunt;

/** The form of a code of the programme: lower case words with hyphens. */
public final class Code {
    public static final String VORM = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private Code() {}
}
