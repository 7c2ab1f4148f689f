package nl.zuidlimburg.platform.error;

import java.util.List;

/** The input cannot be right whatever the state is; REST answers 400 with every error at once. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(errors.stream()
                .map(e -> e.veld() + ": " + e.reden())
                .reduce((a, b) -> a + "; " + b)
                .orElse("ongeldige invoer"));
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String veld, String reden) {
        this(List.of(new FieldError(veld, reden)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
