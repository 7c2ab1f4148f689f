package nl.zuidlimburg.notities.api;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.AuthorizationMatrixTest;

@QuarkusTest
class NotitiesAuthorizationMatrixTest extends AuthorizationMatrixTest {
    NotitiesAuthorizationMatrixTest() {
        super(new NotitiesApiFixtures());
    }
}
