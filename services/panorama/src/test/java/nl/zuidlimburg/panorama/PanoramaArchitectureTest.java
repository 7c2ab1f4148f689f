package nl.zuidlimburg.panorama;

import nl.zuidlimburg.platform.testing.architecture.ArchitectureTest;

class PanoramaArchitectureTest extends ArchitectureTest {
    PanoramaArchitectureTest() {
        super("nl.zuidlimburg.panorama");
    }
}
