package nl.zuidlimburg.water;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.AuthorizationMatrixTest;

@QuarkusTest
class WaterAuthorizationTest extends AuthorizationMatrixTest {
    WaterAuthorizationTest() {
        super(new WaterFixtures());
    }
}
