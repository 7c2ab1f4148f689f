package nl.zuidlimburg.platform.event;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes a topic where it is not there yet. */
final class Topics {
    private Topics() {}

    static void ensure(Map<String, Object> broker, NewTopic topic) throws InterruptedException {
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Could not create topic " + topic.name(), e);
            }
        }
    }
}
