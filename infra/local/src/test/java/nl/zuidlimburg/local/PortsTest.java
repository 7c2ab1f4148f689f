package nl.zuidlimburg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithItsUseAndItsOwner() throws IOException {
        // Given
        try (ServerSocket other = listen()) {
            Ports ports = new Ports(0);
            Service service = new Service("knelpunten", other.getLocalPort(), "services/knelpunten");

            // When
            assertThatThrownBy(() -> ports.requireFree(List.of(service)))
                    // Then
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("%d (knelpunten)".formatted(other.getLocalPort()))
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("java");
        }
    }

    @Test
    void aPortIsFreeAgainWhenItsOwnerIsGone() throws IOException {
        // Given
        ServerSocket other = listen();
        int port = other.getLocalPort();
        assertThat(Ports.isFree(port)).isFalse();

        // When
        other.close();

        // Then
        assertThat(Ports.isFree(port)).isTrue();
    }

    @Test
    void noTwoPartsOfThePlatformShareAPort() {
        // Given
        Ports ports = new Ports(7);

        // When
        List<Integer> services = Service.TABLE.stream().map(ports::of).toList();

        // Then
        assertThat(services)
                .doesNotHaveDuplicates()
                .doesNotContain(ports.postgres(), ports.kafka(), ports.kafkaController(), ports.keycloak())
                .contains(8087, 8091);
    }

    @Test
    void aPortAboveThoseThatExistIsRefused() {
        // Given
        Options options = Options.of(java.nio.file.Path.of(""));

        // When, Then
        assertThatCode(() -> options.withPortOffset(40_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> options.withPortOffset(40_001)).hasMessageContaining("--port-offset");
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST));
    }
}
