package nl.zuidlimburg.water;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.PublishedApiTest;

@QuarkusTest
class WaterPublishedApiTest extends PublishedApiTest {}
