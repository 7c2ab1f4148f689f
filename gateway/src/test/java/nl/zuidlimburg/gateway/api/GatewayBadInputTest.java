package nl.zuidlimburg.gateway.api;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.BadInputTest;

@QuarkusTest
class GatewayBadInputTest extends BadInputTest {
    GatewayBadInputTest() {
        super(new GatewayApiFixtures());
    }
}
