package nl.zuidlimburg.vhf.meting;

import static nl.zuidlimburg.vhf.meting.MetingFeiten.NAGEKEKEN;
import static nl.zuidlimburg.vhf.meting.MetingFeiten.NU;
import static nl.zuidlimburg.vhf.meting.MetingFeiten.telling;
import static nl.zuidlimburg.vhf.meting.MetingFeiten.vastgesteld;
import static nl.zuidlimburg.vhf.meting.MetingFeiten.vol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zuidlimburg.platform.error.RuleViolation;
import org.junit.jupiter.api.Test;

class MetingTest {

    @Test
    void een_vastgestelde_meting_verandert_niet_meer() {
        var meting = vastgesteld();

        assertThatThrownBy(() -> ignore(meting.wijzig(vol(), NU))).isInstanceOfSatisfying(RuleViolation.class, fout -> {
            assertThat(fout.rule()).isEqualTo("meting-vastgesteld");
            assertThat(fout.allowed()).containsExactly("corrigeren");
        });
        assertThatThrownBy(() -> ignore(meting.voerIn("x.csv", 1, telling(), NU)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ignore(meting.stelVast(NAGEKEKEN, telling(), NU)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void een_correctie_is_een_nieuwe_uitgave_van_dezelfde_reeks_met_een_reden() {
        var meting = vastgesteld();

        var correctie = meting.correctie("Fout in de bron", NU).view();

        assertThat(correctie.uitgave()).isEqualTo(2);
        assertThat(correctie.reeks()).isEqualTo(meting.id());
        assertThat(correctie.vervangt()).isEqualTo(meting.id());
        assertThat(correctie.reden()).isEqualTo("Fout in de bron");
        assertThat(correctie.status()).isEqualTo(MetingStatus.CONCEPT);
    }

    @Test
    void wat_nog_niet_is_vastgesteld_wordt_gewijzigd_en_niet_gecorrigeerd_of_gedeeld() {
        var meting = new Meting(vol(), NU);

        assertThatThrownBy(() -> ignore(meting.correctie("x", NU))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ignore(meting.deel("x", NU))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ignore(meting.stelVast(NAGEKEKEN, Telling.LEEG, NU)))
                .hasMessageContaining("geen waarden");
    }

    private static void ignore(Object feit) {
        assertThat(feit).isNotNull();
    }
}
