package nl.zuidlimburg.vhf.gebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zuidlimburg.platform.error.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GebiedscodeTest {

    @ParameterizedTest
    @CsvSource({
        "'GM0994    ',GM0994",
        "' gm0917',GM0917",
        "'WK091731\u00A0',WK091731",
        "bu09173100,BU09173100",
        "parkstad-limburg,parkstad-limburg"
    })
    void opvulling_en_kleine_letters_verdwijnen(String tekst, String code) {
        assertThat(new Gebiedscode(tekst).waarde()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM917", "WK0917", "BU0917310", "GM09170", "PV31", "GM 0917", "Parkstad", "", "-x", "wk12"})
    void een_verkeerd_begin_of_een_verkeerde_lengte_wordt_geweigerd(String tekst) {
        assertThatThrownBy(() -> new Gebiedscode(tekst))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("code");
    }

    @Test
    void de_code_zegt_zelf_waar_het_gebied_in_ligt() {
        assertThat(new Gebiedscode("WK091731").ouder()).contains("GM0917");
        assertThat(new Gebiedscode("BU09173100").ouder()).contains("WK091731");
        assertThat(new Gebiedscode("GM0917").ouder()).isEmpty();
    }
}
