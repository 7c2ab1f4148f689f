package nl.zuidlimburg.notities.api;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.BadInputTest;

@QuarkusTest
class NotitiesBadInputTest extends BadInputTest {
    NotitiesBadInputTest() {
        super(new NotitiesApiFixtures());
    }
}
