package nl.zuidlimburg.gateway;

import nl.zuidlimburg.platform.testing.architecture.ArchitectureTest;

class GatewayArchitectureTest extends ArchitectureTest {
    GatewayArchitectureTest() {
        super("nl.zuidlimburg.gateway");
    }
}
