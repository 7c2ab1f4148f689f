package nl.zuidlimburg.agenda;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.PublishedApiTest;

@QuarkusTest
class AgendaPublishedApiTest extends PublishedApiTest {}
