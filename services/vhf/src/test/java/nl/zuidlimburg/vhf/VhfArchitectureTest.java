package nl.zuidlimburg.vhf;

import nl.zuidlimburg.platform.testing.architecture.ArchitectureTest;

class VhfArchitectureTest extends ArchitectureTest {
    VhfArchitectureTest() {
        super("nl.zuidlimburg.vhf");
    }
}
