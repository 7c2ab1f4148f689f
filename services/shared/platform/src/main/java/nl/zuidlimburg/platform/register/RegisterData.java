package nl.zuidlimburg.platform.register;

/** The descriptive fields of an item of a plain register: what is sent to record it and shown to read it. */
public interface RegisterData {
    /** Stable and readable, unique within its register; other services refer to it. It never changes. */
    String code();

    String naam();
}
