package nl.zuidlimburg.platform.identity;

import java.util.Comparator;
import java.util.Set;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, a partner's program, or the public ({@link #PUBLIC}).
 *
 * <p>{@code rights} holds realm roles ({@code knelpunten-redacteur}) and scopes ({@code knelpunten:schrijven}) alike.
 * {@code naam} is personal: it stays in the outbox column that can be erased.
 */
public record Actor(
        @Nullable String naam,
        @Nullable String organisatie,
        @Nullable String organisatienaam,
        Set<String> rights) {

    public static final Actor PUBLIC = new Actor(null, null, null, Set.of());

    public static final String ADMIN = "beheerder";

    /** The platform itself: a scheduled job or a listener, acting on no one's behalf. */
    public static Actor system(String name) {
        return new Actor(name, null, "Gebiedsplatform", Set.of(ADMIN));
    }

    public boolean isAnonymous() {
        return rights.isEmpty() && naam == null;
    }

    public boolean has(String right) {
        return rights.contains(right);
    }

    public boolean isAdmin() {
        return has(ADMIN);
    }

    /** Whether the actor belongs to the team of the service, and so sees and edits what is internal. */
    public boolean inTeamOf(String service) {
        return isAdmin() || rights.stream().anyMatch(r -> r.startsWith(service + "-"));
    }

    /** The most telling right in a service, for the history; null for the public. */
    public @Nullable String roleIn(String service) {
        if (isAdmin()) {
            return ADMIN;
        }
        return rights.stream()
                .filter(r -> r.startsWith(service + "-") || r.startsWith(service + ":"))
                .sorted(Comparator.comparing((String r) -> r.endsWith("lezer") || r.endsWith("lezen"))
                        .thenComparing(Comparator.naturalOrder()))
                .findFirst()
                .orElse(null);
    }

    public boolean owns(@Nullable String eigenaar) {
        return eigenaar != null && eigenaar.equals(organisatie);
    }

    /** Whether the actor may know that an item of this visibility and owner exists. */
    public boolean maySee(String service, Zichtbaarheid zichtbaarheid, @Nullable String eigenaar) {
        return switch (zichtbaarheid) {
            case OPENBAAR -> true;
            case PARTNERS -> !isAnonymous();
            case INTERN -> inTeamOf(service) || owns(eigenaar);
        };
    }
}
