package nl.zuidlimburg.panorama;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.PublishedApiTest;

@QuarkusTest
class PanoramaPublishedApiTest extends PublishedApiTest {}
