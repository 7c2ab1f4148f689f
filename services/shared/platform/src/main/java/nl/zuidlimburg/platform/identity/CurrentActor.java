package nl.zuidlimburg.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Tells who acts now: the caller of the request, or whoever {@link #runAs} named for work without a request. */
@ApplicationScoped
public class CurrentActor {
    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    private final Instance<SecurityIdentity> identity;

    CurrentActor(Instance<SecurityIdentity> identity) {
        this.identity = identity;
    }

    /** The actor; {@link Actor#PUBLIC} where no one has logged in. */
    public Actor get() {
        if (ACTING.isBound()) {
            return ACTING.get();
        }
        return Arc.container().requestContext().isActive() ? of(identity.get()) : Actor.PUBLIC;
    }

    /** Does work on behalf of {@code actor}: a job, a listener, the loading of demo content. */
    public <T> T runAs(Actor actor, Supplier<T> work) {
        return ScopedValue.where(ACTING, actor).call(work::get);
    }

    private static Actor of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Actor.PUBLIC;
        }
        var claims = identity.getPrincipal() instanceof JsonWebToken token ? token : null;
        return new Actor(
                identity.getPrincipal().getName(),
                claim(claims, "organisatie"),
                claim(claims, "organisatienaam"),
                Set.copyOf(identity.getRoles()));
    }

    private static @Nullable String claim(@Nullable JsonWebToken token, String name) {
        Object value = token == null ? null : token.getClaim(name);
        return value == null ? null : value.toString();
    }
}
