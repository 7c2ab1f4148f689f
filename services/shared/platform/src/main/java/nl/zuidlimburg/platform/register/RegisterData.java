package nl.zuidlimburg.platform.register;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The descriptive fields of an item of a plain register: what is sent to record it and shown to read it; what is unknown is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface RegisterData {
    /** Stable and readable, unique within its register; other services refer to it. It never changes. */
    String code();

    String naam();
}
