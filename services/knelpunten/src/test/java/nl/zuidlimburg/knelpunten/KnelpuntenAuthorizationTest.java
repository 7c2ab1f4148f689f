package nl.zuidlimburg.knelpunten;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.AuthorizationMatrixTest;

@QuarkusTest
class KnelpuntenAuthorizationTest extends AuthorizationMatrixTest {
    KnelpuntenAuthorizationTest() {
        super(new KnelpuntenFixtures());
    }
}
