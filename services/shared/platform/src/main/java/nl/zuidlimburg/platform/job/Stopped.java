package nl.zuidlimburg.platform.job;

/** Ends a handler at the border of a step: its task was cancelled, or is someone else's now. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean cancelled;

    private Stopped(String message, boolean cancelled) {
        super(message);
        this.cancelled = cancelled;
    }

    static Stopped cancelled() {
        return new Stopped("The task was cancelled", true);
    }

    static Stopped lost() {
        return new Stopped("The lease on the task has passed to another", false);
    }

    boolean isCancelled() {
        return cancelled;
    }
}
