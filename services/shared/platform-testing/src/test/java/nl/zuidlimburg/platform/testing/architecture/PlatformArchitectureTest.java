package nl.zuidlimburg.platform.testing.architecture;

class PlatformArchitectureTest extends ArchitectureTest {
    PlatformArchitectureTest() {
        super("nl.zuidlimburg.platform", location -> !location.contains("/platform/testing/"));
    }
}
