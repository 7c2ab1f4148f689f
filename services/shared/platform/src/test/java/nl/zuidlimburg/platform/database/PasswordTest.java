package nl.zuidlimburg.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The defaults of every service, without the environment of this machine. */
class PasswordTest {
    private static final String PASSWORD = "quarkus.datasource.password";

    @Test
    void inProductionThereIsNoPasswordButThatOfTheEnvironment() throws IOException {
        // Given
        var without = defaults("prod", Map.of());

        // When
        var attempt = assertThatThrownBy(() -> without.getValue(PASSWORD, String.class));

        // Then
        attempt.hasMessageContaining("DB_PASSWORD").hasMessageContaining(PASSWORD);
        assertThat(defaults("prod", Map.of("DB_PASSWORD", "geheim")).getValue(PASSWORD, String.class))
                .isEqualTo("geheim");
    }

    @Test
    void aDeveloperNeedsNone() throws IOException {
        assertThat(defaults("dev", Map.of()).getValue(PASSWORD, String.class)).isEqualTo("notities");
    }

    private static SmallRyeConfig defaults(String profile, Map<String, String> environment) throws IOException {
        var file = PasswordTest.class.getClassLoader().getResource("META-INF/microprofile-config.properties");
        var given = new HashMap<>(environment);
        given.put("platform.service", "notities");
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(file))
                .withSources(new PropertiesConfigSource(given, "environment", 300))
                .build();
    }
}
