package nl.zuidlimburg.knelpunten;

import nl.zuidlimburg.platform.testing.architecture.ArchitectureTest;

class KnelpuntenArchitectureTest extends ArchitectureTest {
    KnelpuntenArchitectureTest() {
        super("nl.zuidlimburg.knelpunten");
    }
}
