package nl.zuidlimburg.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.junit.jupiter.api.Test;

class SchattingTest {

    @Test
    void is_leesbaar_als_waarde_en_als_bereik() {
        // Given // When // Then
        assertThat(Schatting.waarde(1200, "woningen", "Raad").leesbaar()).isEqualTo("1.200 woningen");
        assertThat(Schatting.tussen(300, 400, "ha", "Raad").leesbaar()).isEqualTo("300 tot 400 ha");
        assertThat(bereik(null, "12.5").leesbaar()).isEqualTo("ten hoogste 12,5 %");
        assertThat(bereik("40", null).leesbaar()).isEqualTo("ten minste 40 %");
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        // Given // When // Then
        assertThatThrownBy(() -> new Schatting(null, null, null, " ", "", URI.create("javascript:alert(1)"), null))
                .isInstanceOfSatisfying(InvalidInput.class, fout -> assertThat(fout.errors())
                        .extracting(FieldError::veld)
                        .containsExactly("waarde", "eenheid", "bron", "url"));
    }

    @Test
    void weigert_een_waarde_naast_een_bereik_en_een_leeg_bereik() {
        // Given // When // Then
        assertThatThrownBy(() -> new Schatting(BigDecimal.ONE, BigDecimal.ONE, null, "ha", "Raad", null, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("waarde");
        assertThatThrownBy(() -> Schatting.tussen(400, 300, "ha", "Raad"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("maximum");
    }

    @Test
    void bronnen_die_elkaar_uitsluiten_stemmen_niet_overeen() {
        // Given
        var raad = Schatting.tussen(300, 400, "ha", "Raad");
        var krant = Schatting.waarde(450, "ha", "Krant");
        var rijk = Schatting.waarde(350, "ha", "Rijk");

        // When // Then
        assertThat(Schatting.stemmenOvereen(List.of(raad, rijk))).isTrue();
        assertThat(Schatting.stemmenOvereen(List.of(raad, rijk, krant))).isFalse();
        assertThat(Schatting.stemmenOvereen(List.of(raad, Schatting.waarde(350, "m2", "Rijk"))))
                .isFalse();
    }

    @Property
    void hetzelfde_getal_anders_geschreven_is_dezelfde_schatting(
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long getal,
            @ForAll @IntRange(max = 6) int decimalen) {
        // Given
        var zo = new BigDecimal(getal);
        var anders = zo.setScale(decimalen);

        // When // Then
        assertThat(new Schatting(anders, null, null, "ha", "Raad", null, null))
                .isEqualTo(new Schatting(zo, null, null, "ha", "Raad", null, null));
    }

    private static Schatting bereik(String minimum, String maximum) {
        return new Schatting(
                null,
                minimum == null ? null : new BigDecimal(minimum),
                maximum == null ? null : new BigDecimal(maximum),
                "%",
                "Raad",
                null,
                null);
    }
}
