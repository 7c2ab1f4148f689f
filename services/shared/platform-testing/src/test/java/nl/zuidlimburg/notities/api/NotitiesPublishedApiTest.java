package nl.zuidlimburg.notities.api;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.PublishedApiTest;

@QuarkusTest
class NotitiesPublishedApiTest extends PublishedApiTest {}
