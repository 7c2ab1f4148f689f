package nl.zuidlimburg.water;

import nl.zuidlimburg.platform.testing.architecture.ArchitectureTest;

class WaterArchitectureTest extends ArchitectureTest {
    WaterArchitectureTest() {
        super("nl.zuidlimburg.water");
    }
}
