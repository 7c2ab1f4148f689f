package nl.zuidlimburg.water;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.BadInputTest;

@QuarkusTest
class WaterBadInputTest extends BadInputTest {
    WaterBadInputTest() {
        super(new WaterFixtures());
    }
}
