package nl.zuidlimburg.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    @Test
    void nodeThatIsMissingIsNamedWithTheWayToGetIt() {
        // When
        assertThatThrownBy(() -> Requirements.requireNode(List.of("no-such-program-here")))
                // Then
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("was not found")
                .hasMessageContaining("Install it");
    }

    @Test
    void nodeThatIsTooOldIsNamedWithItsVersion() {
        // When
        assertThatThrownBy(() -> Requirements.requireNode(List.of("echo", "v18.20.4")))
                // Then
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("v18.20.4");
    }

    @Test
    void nodeThatIsNewEnoughWillDo() {
        // When, Then
        assertThatCode(() -> Requirements.requireNode(List.of("echo", "v22.1.0")))
                .doesNotThrowAnyException();
    }
}
