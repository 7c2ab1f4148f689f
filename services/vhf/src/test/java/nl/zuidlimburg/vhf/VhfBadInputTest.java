package nl.zuidlimburg.vhf;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.BadInputTest;

@QuarkusTest
class VhfBadInputTest extends BadInputTest {
    VhfBadInputTest() {
        super(new VhfFixtures());
    }
}
