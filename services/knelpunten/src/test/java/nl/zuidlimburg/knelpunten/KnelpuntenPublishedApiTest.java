package nl.zuidlimburg.knelpunten;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.PublishedApiTest;

@QuarkusTest
class KnelpuntenPublishedApiTest extends PublishedApiTest {}
