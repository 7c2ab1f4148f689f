package nl.zuidlimburg.platform.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    void aDatabaseIsNewAndOwnedByARoleThatMayAddTheExtensionsWeUse() throws Exception {
        // Given
        var first = TestServers.newDatabase("proef");

        // When
        var second = TestServers.newDatabase("proef");

        // Then
        assertThat(second.url()).isNotEqualTo(first.url());
        try (var connection = second.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var extension : List.of("pg_trgm", "btree_gist", "unaccent")) {
                statement.execute("create extension " + extension);
            }
            try (var result = statement.executeQuery("show server_version_num")) {
                result.next();
                assertThat(result.getInt(1)).isGreaterThanOrEqualTo(180_000);
            }
        }
    }

    @Test
    void kafkaStopsAnsweringDuringAnOutageAndKeepsItsTopicsAndAddress() throws Exception {
        // Given
        var address = TestServers.bootstrapServers();
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic("uitval", 6, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }

        // When
        TestServers.stopKafka();

        // Then
        try (var admin = admin()) {
            assertThatThrownBy(() -> admin.listTopics().names().get(30, TimeUnit.SECONDS))
                    .hasMessageContaining("Timed out");
        }
        TestServers.startKafka();
        assertThat(TestServers.bootstrapServers()).isEqualTo(address);
        try (var admin = admin()) {
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains("uitval");
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers",
                TestServers.bootstrapServers(),
                "default.api.timeout.ms",
                "2000",
                "request.timeout.ms",
                "1000"));
    }
}
