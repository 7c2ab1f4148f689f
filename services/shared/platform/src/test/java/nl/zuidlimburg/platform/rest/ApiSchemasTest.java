package nl.zuidlimburg.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiSchemasTest {

    @ParameterizedTest
    @CsvSource({
        "\\S, \\S",
        "[a-z]+, ^(?:[a-z]+)$",
        "^[a-z]+, ^(?:^[a-z]+)$",
        "^[a-z]+$, ^[a-z]+$",
        "^(nl|be)$, ^(nl|be)$",
        "^[|]$, ^[|]$",
        "^a\\|b$, ^a\\|b$",
        "^nl|be$, ^(?:^nl|be$)$",
        "^(a(b|c))|d$, ^(?:^(a(b|c))|d$)$",
    })
    void aPatternIsPublishedSoThatItHoldsTheWholeText(String written, String published) {
        assertThat(ApiSchemas.whole(written)).isEqualTo(published);
        assertThat(ApiSchemas.whole(published)).isEqualTo(published);
    }
}
