package nl.zuidlimburg.gateway.api;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.api.PublishedApiTest;

@QuarkusTest
class GatewayPublishedApiTest extends PublishedApiTest {}
