package nl.zuidlimburg.notities.notitie;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotitieFlowTest {

    @Test
    void aSharedNoteIsAnEventOnTheTopicOfTheService() {
        // Given
        var id = Fixtures.interneNotitie();

        // When
        Fixtures.na(id, "delingen");

        // Then
        var event = Topic.of("notities").await(id, "notitie-gedeeld");
        assertThat(event.getExtension("zichtbaarheid")).isEqualTo("partners");
        assertThat(Topic.of("notities").eventsOf(id)).hasSize(1);
    }
}
