package nl.zuidlimburg.platform.value;

/**
 * The form of a readable code that others refer to: lower case words with dashes, such as {@code gemeente-heerlen}. Use
 * both bounds on a component, so that they stand in the published schema.
 */
public final class Code {
    public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    public static final int MAX = 80;

    private Code() {}
}
