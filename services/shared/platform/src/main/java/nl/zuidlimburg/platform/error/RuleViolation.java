package nl.zuidlimburg.platform.error;

import java.util.List;

/**
 * A business rule forbids the command in the present state; REST answers 409.
 *
 * <p>{@code rule} is a stable code such as {@code knelpunt-status}; the message is Dutch and says the way out;
 * {@code allowed} names the steps that are possible now.
 */
public final class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final List<String> allowed;

    public RuleViolation(String rule, String message) {
        this(rule, message, List.of());
    }

    public RuleViolation(String rule, String message, List<String> allowed) {
        super(message);
        this.rule = rule;
        this.allowed = List.copyOf(allowed);
    }

    public String rule() {
        return rule;
    }

    public List<String> allowed() {
        return allowed;
    }
}
