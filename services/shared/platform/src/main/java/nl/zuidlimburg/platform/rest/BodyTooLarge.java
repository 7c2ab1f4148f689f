package nl.zuidlimburg.platform.rest;

/** The body is larger than this route takes (413). */
final class BodyTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
