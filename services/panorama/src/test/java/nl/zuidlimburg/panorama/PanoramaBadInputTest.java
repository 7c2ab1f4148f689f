package nl.zuidlimburg.panorama;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.BadInputTest;

@QuarkusTest
class PanoramaBadInputTest extends BadInputTest {
    PanoramaBadInputTest() {
        super(new PanoramaFixtures());
    }
}
