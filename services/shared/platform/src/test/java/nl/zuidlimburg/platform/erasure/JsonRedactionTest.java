package nl.zuidlimburg.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRedactionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tekst_wordt_verwijderd_en_iets_anders_wordt_leeg_ook_in_elk_item_van_een_lijst() throws Exception {
        // Given
        var document = json("""
                {"titel": "blijft", "leeftijd": 40, "reacties": [{"naam": "Jan", "tekst": "a"}, {"naam": "Piet"}], "namen": ["Jan"]}""");

        // When
        boolean changed =
                JsonRedaction.redact(document, List.of("leeftijd", "reacties/*/naam", "namen/*", "is/er/niet"));

        // Then
        assertThat(changed).isTrue();
        assertThat(document).isEqualTo(json("""
                {"titel": "blijft", "leeftijd": null,
                 "reacties": [{"naam": "[verwijderd]", "tekst": "a"}, {"naam": "[verwijderd]"}], "namen": ["[verwijderd]"]}"""));
    }

    @Test
    void wat_al_weg_is_verandert_niet_nog_eens() throws Exception {
        // Given
        var document = json("{\"naam\": \"[verwijderd]\", \"leeftijd\": null}");

        // When
        boolean changed = JsonRedaction.redact(document, List.of("naam", "leeftijd"));

        // Then
        assertThat(changed).isFalse();
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }
}
