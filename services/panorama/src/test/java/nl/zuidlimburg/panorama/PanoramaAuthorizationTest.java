package nl.zuidlimburg.panorama;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.AuthorizationMatrixTest;

@QuarkusTest
class PanoramaAuthorizationTest extends AuthorizationMatrixTest {
    PanoramaAuthorizationTest() {
        super(new PanoramaFixtures());
    }
}
