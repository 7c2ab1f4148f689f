package nl.zuidlimburg.vhf;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.AuthorizationMatrixTest;

@QuarkusTest
class VhfAuthorizationTest extends AuthorizationMatrixTest {
    VhfAuthorizationTest() {
        super(new VhfFixtures());
    }
}
