package nl.zuidlimburg.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhereTest {
    @Test
    void aSingleValueIsComparedAsItselfSoThatAnIndexGivesThePageInOrder() {
        // Given
        var melders = List.of("gemeente-heerlen");

        // When
        var where = Where.all().anyOf("melder", melders);

        // Then
        assertThat(where.sql()).isEqualTo("(melder = :w0)");
    }

    @Test
    void severalValuesAreComparedAsAList() {
        // Given
        var melders = List.of("gemeente-heerlen", "gemeente-vaals");

        // When
        var where = Where.all().anyOf("melder", melders);

        // Then
        assertThat(where.sql()).isEqualTo("(melder = any(:w0))");
    }
}
