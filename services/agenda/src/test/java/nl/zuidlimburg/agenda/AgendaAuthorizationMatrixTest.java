package nl.zuidlimburg.agenda;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.AuthorizationMatrixTest;

@QuarkusTest
class AgendaAuthorizationMatrixTest extends AuthorizationMatrixTest {
    AgendaAuthorizationMatrixTest() {
        super(new AgendaFixtures());
    }
}
