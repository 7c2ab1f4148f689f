package nl.zuidlimburg.local;

/** The platform cannot start; the message is for the person at the keyboard and says what to do. */
public final class StartFailed extends RuntimeException {

    StartFailed(String message) {
        super(message);
    }

    StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
