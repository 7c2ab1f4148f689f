package nl.zuidlimburg.vhf;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.PublishedApiTest;

@QuarkusTest
class VhfPublishedApiTest extends PublishedApiTest {}
