package nl.zuidlimburg.agenda;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.BadInputTest;

@QuarkusTest
class AgendaBadInputTest extends BadInputTest {
    AgendaBadInputTest() {
        super(new AgendaFixtures());
    }
}
