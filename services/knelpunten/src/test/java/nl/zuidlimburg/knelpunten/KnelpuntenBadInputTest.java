package nl.zuidlimburg.knelpunten;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.BadInputTest;

@QuarkusTest
class KnelpuntenBadInputTest extends BadInputTest {
    KnelpuntenBadInputTest() {
        super(new KnelpuntenFixtures());
    }
}
