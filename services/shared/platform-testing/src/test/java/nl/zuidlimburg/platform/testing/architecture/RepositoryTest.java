package nl.zuidlimburg.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepositoryTest {

    @Test
    void noSourceFileIsLongerThan250Lines() throws Exception {
        // When
        var found = LongFiles.under(LongFiles.repository());

        // Then
        assertThat(found).isEmpty();
    }
}
