package nl.zuidlimburg.gateway.login;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people log in. */
@ConfigMapping(prefix = "gateway.login")
interface LoginConfig {
    /** Where the identity provider answers the gateway; it tells its other addresses itself. */
    String provider();

    @WithDefault("gateway")
    String clientId();

    String clientSecret();

    /** Seals the tokens in the database and the login that is under way. At least 32 characters. */
    String secret();

    /** After this a person logs in again, however active. */
    @WithDefault("12h")
    Duration longest();
}
