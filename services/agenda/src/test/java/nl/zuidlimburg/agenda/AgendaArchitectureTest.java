package nl.zuidlimburg.agenda;

import nl.zuidlimburg.platform.testing.architecture.ArchitectureTest;

class AgendaArchitectureTest extends ArchitectureTest {
    AgendaArchitectureTest() {
        super("nl.zuidlimburg.agenda");
    }
}
