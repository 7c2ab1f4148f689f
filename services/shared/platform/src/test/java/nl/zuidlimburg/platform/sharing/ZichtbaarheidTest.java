package nl.zuidlimburg.platform.sharing;

import static nl.zuidlimburg.platform.sharing.Zichtbaarheid.INTERN;
import static nl.zuidlimburg.platform.sharing.Zichtbaarheid.OPENBAAR;
import static nl.zuidlimburg.platform.sharing.Zichtbaarheid.PARTNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zuidlimburg.platform.error.RuleViolation;
import org.junit.jupiter.api.Test;

class ZichtbaarheidTest {

    @Test
    void verruimen_gaat_per_stap_of_ineens_en_intrekken_altijd_naar_intern() {
        // Given // When // Then
        assertThat(INTERN.deel()).isEqualTo(PARTNERS);
        assertThat(INTERN.maakOpenbaar()).isEqualTo(OPENBAAR);
        assertThat(PARTNERS.maakOpenbaar()).isEqualTo(OPENBAAR);
        assertThat(PARTNERS.trekIn()).isEqualTo(INTERN);
        assertThat(OPENBAAR.trekIn()).isEqualTo(INTERN);
    }

    @Test
    void wat_openbaar_is_wordt_niet_ongemerkt_versmald_door_het_te_delen() {
        // Given // When // Then
        assertThatThrownBy(OPENBAAR::deel).isInstanceOfSatisfying(RuleViolation.class, fout -> {
            assertThat(fout.rule()).isEqualTo("zichtbaarheid");
            assertThat(fout.allowed()).containsExactly("intrekken");
            assertThat(fout).hasMessage("Dit is nu openbaar; delen kan dan niet. Wel mogelijk: intrekken.");
        });
    }

    @Test
    void een_stap_die_er_al_is_wordt_geweigerd_met_wat_wel_kan() {
        // Given // When // Then
        assertThatThrownBy(INTERN::trekIn)
                .isInstanceOfSatisfying(RuleViolation.class, fout -> assertThat(fout.allowed())
                        .containsExactly("delen", "openbaar maken"));
        assertThatThrownBy(PARTNERS::deel).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(OPENBAAR::maakOpenbaar).isInstanceOf(RuleViolation.class);
    }
}
