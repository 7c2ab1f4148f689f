package nl.zuidlimburg.local;

/** A server or service of the platform that runs as a process of its own. */
public interface Part {

    String name();

    /** Starts it and returns when it can be used; says in a few words what runs. */
    String start() throws Exception;

    /** Stops it in order; does nothing when it does not run. */
    void stop();

    /** Ends it at once, as a power cut would; for tests. */
    void kill();

    boolean isRunning();

    long pid();
}
