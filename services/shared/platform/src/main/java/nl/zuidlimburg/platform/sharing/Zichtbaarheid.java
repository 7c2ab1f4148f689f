package nl.zuidlimburg.platform.sharing;

import java.util.List;
import nl.zuidlimburg.platform.error.RuleViolation;

/** Who may see an item, and by which step that may change; every next level sees more people. */
public enum Zichtbaarheid {
    /** The team of the owning service, and the organisation that owns the item. */
    INTERN(List.of("delen", "openbaar maken")),
    /** Every organisation that has logged in. */
    PARTNERS(List.of("openbaar maken", "intrekken")),
    /** Everyone. */
    OPENBAAR(List.of("intrekken"));

    /** The code of the rule in the answer 409. */
    public static final String RULE = "zichtbaarheid";

    private final List<String> stappen;

    Zichtbaarheid(List<String> stappen) {
        this.stappen = stappen;
    }

    /** Whether facts about the item leave the service. */
    public boolean isShared() {
        return this != INTERN;
    }

    public boolean atLeast(Zichtbaarheid other) {
        return compareTo(other) >= 0;
    }

    /** The level of what holds both: nobody sees more than they saw of each. */
    public Zichtbaarheid smalste(Zichtbaarheid other) {
        return atLeast(other) ? other : this;
    }

    /** The level after sharing with the partners. What is public is not narrowed by it: that takes a withdrawal. */
    public Zichtbaarheid deel() {
        return stap("delen", PARTNERS);
    }

    /** The level after publication. */
    public Zichtbaarheid maakOpenbaar() {
        return stap("openbaar maken", OPENBAAR);
    }

    /** The level after withdrawal; what others read before cannot be recalled. */
    public Zichtbaarheid trekIn() {
        return stap("intrekken", INTERN);
    }

    private Zichtbaarheid stap(String stap, Zichtbaarheid daarna) {
        if (stappen.contains(stap)) {
            return daarna;
        }
        var nu =
                switch (this) {
                    case INTERN -> "alleen intern zichtbaar";
                    case PARTNERS -> "gedeeld met de partners";
                    case OPENBAAR -> "openbaar";
                };
        throw new RuleViolation(
                RULE,
                "Dit is nu %s; %s kan dan niet. Wel mogelijk: %s.".formatted(nu, stap, String.join(" of ", stappen)),
                stappen);
    }
}
