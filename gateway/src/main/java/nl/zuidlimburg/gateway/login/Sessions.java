package nl.zuidlimburg.gateway.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.zuidlimburg.gateway.login.IdentityProvider.Tokens;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The people who are logged in. The browser holds a random value; the tokens stay here, sealed. The database knows only
 * a hash of the value, so that whoever reads it can neither use nor open a session.
 */
@ApplicationScoped
class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class);
    /** Renew before a service could find the token expired. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Jdbi database;
    private final IdentityProvider provider;
    private final Seal seal;
    private final LoginConfig config;
    private final Clock clock;
    private final ConcurrentMap<String, CompletableFuture<Optional<String>>> renewals = new ConcurrentHashMap<>();

    Sessions(Jdbi database, IdentityProvider provider, Seal seal, LoginConfig config, Clock clock) {
        this.database = database;
        this.provider = provider;
        this.seal = seal;
        this.config = config;
        this.clock = clock;
    }

    private record Row(byte[] accessToken, byte @Nullable [] refreshToken, Instant expiresAt) {}

    /** Begins a session; answers the value for the cookie. */
    String begin(Tokens tokens) {
        String cookie = seal.random();
        QuarkusTransaction.requiringNew()
                .run(() -> database.useHandle(handle -> handle.createUpdate("""
                        insert into session (key, access_token, refresh_token, expires_at, started_at, ends_at)
                        values (:key, :access, :refresh, :expires, :now, :ends)""")
                        .bind("key", Seal.sha256(cookie))
                        .bind("access", seal.close(tokens.access()))
                        .bind("refresh", tokens.refresh() == null ? null : seal.close(tokens.refresh()))
                        .bind("expires", clock.instant().plusSeconds(tokens.seconds()))
                        .bind("now", clock.instant())
                        .bind("ends", clock.instant().plus(config.longest()))
                        .execute()));
        return cookie;
    }

    /** The access token of the session, renewed if need be; empty if there is no such session any more. */
    Optional<String> accessToken(String cookie) {
        var row = find(cookie, "");
        if (row.isEmpty() || isFresh(row.get())) {
            return row.flatMap(r -> seal.open(r.accessToken()));
        }
        return renewOnce(cookie);
    }

    /** Ends the session here and at the identity provider. */
    void end(String cookie) {
        var row = find(cookie, "");
        delete(cookie);
        row.map(Row::refreshToken).flatMap(seal::open).ifPresent(token -> {
            try {
                provider.logOut(token);
            } catch (IdentityProvider.Refused | IdentityProvider.Unreachable e) {
                LOG.warnf("The session ended here but not at the identity provider: %s", e.getMessage());
            }
        });
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forgetEnded() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.useHandle(
                        handle -> handle.execute("delete from session where ends_at < ?", clock.instant())));
    }

    /** Requests that come together wait for one renewal: here by the future, between replicas by the row. */
    private Optional<String> renewOnce(String cookie) {
        var mine = new CompletableFuture<Optional<String>>();
        var running = renewals.putIfAbsent(cookie, mine);
        if (running != null) {
            try {
                return running.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
        try {
            var token = QuarkusTransaction.requiringNew().call(() -> renew(cookie));
            mine.complete(token);
            return token;
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            renewals.remove(cookie, mine);
        }
    }

    private Optional<String> renew(String cookie) {
        var row = find(cookie, " for update");
        if (row.isEmpty() || isFresh(row.get())) {
            return row.flatMap(r -> seal.open(r.accessToken()));
        }
        var refreshToken = row.map(Row::refreshToken).flatMap(seal::open);
        if (refreshToken.isEmpty()) {
            delete(cookie);
            return Optional.empty();
        }
        try {
            var tokens = provider.refresh(refreshToken.get());
            database.useHandle(handle -> handle.createUpdate("""
                            update session set access_token = :access, refresh_token = :refresh, expires_at = :expires
                            where key = :key""")
                    .bind("key", Seal.sha256(cookie))
                    .bind("access", seal.close(tokens.access()))
                    .bind("refresh", seal.close(tokens.refresh() == null ? refreshToken.get() : tokens.refresh()))
                    .bind("expires", clock.instant().plusSeconds(tokens.seconds()))
                    .execute());
            return Optional.of(tokens.access());
        } catch (IdentityProvider.Refused e) {
            LOG.debugf("A session ended: %s", e.getMessage());
            delete(cookie);
            return Optional.empty();
        }
    }

    private boolean isFresh(Row row) {
        return row.expiresAt().isAfter(clock.instant().plus(MARGIN));
    }

    private Optional<Row> find(String cookie, String lock) {
        return database.withHandle(handle -> handle.createQuery(
                        "select access_token, refresh_token, expires_at from session where key = :key and ends_at > :now"
                                + lock)
                .bind("key", Seal.sha256(cookie))
                .bind("now", clock.instant())
                .map((rows, context) -> new Row(
                        rows.getBytes(1), rows.getBytes(2), rows.getTimestamp(3).toInstant()))
                .findOne());
    }

    private void delete(String cookie) {
        database.useHandle(handle -> handle.execute("delete from session where key = ?", (Object) Seal.sha256(cookie)));
    }
}
