package nl.zuidlimburg.vhf.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.vhf.indicator.Domein;
import nl.zuidlimburg.vhf.indicator.IndicatorView;
import nl.zuidlimburg.vhf.indicator.Referentiewaarde;
import nl.zuidlimburg.vhf.indicator.Richting;
import nl.zuidlimburg.vhf.meting.Ontbreekt;
import nl.zuidlimburg.vhf.meting.Waarde;
import org.junit.jupiter.api.Test;

class VoortgangsoverzichtTest {
    private static final IndicatorView JEUGD = new IndicatorView(
            UUID.randomUUID(),
            0,
            "jeugdhulp",
            "Jongeren met jeugdhulp",
            "Aandeel jongeren met jeugdhulp",
            Domein.JEUGD,
            "%",
            Richting.HOGER_IS_SLECHTER,
            null,
            List.of(),
            List.of(
                    new Referentiewaarde(2022, new BigDecimal("12.0"), "CBS"),
                    new Referentiewaarde(2024, new BigDecimal("12.5"), "CBS")),
            "CBS",
            null,
            Instant.EPOCH);

    @Test
    void een_lagere_waarde_is_beter_waar_hoger_slechter_is_en_de_kloof_is_die_met_nederland_in_dat_jaar() {
        // When
        var regel = Voortgangsoverzicht.regel(JEUGD, waarde("18.0"), waarde("16.5"), 2024);

        // Then
        assertThat(regel.verschil()).isEqualByComparingTo("-1.5");
        assertThat(regel.beter()).isTrue();
        assertThat(regel.nederland()).isEqualTo(JEUGD.referentiewaarden().get(1));
        assertThat(regel.kloof()).isEqualByComparingTo("4.0");
    }

    @Test
    void een_waarde_die_nu_ontbreekt_is_geen_nul_en_wordt_niet_door_de_oude_vervangen() {
        // When
        var regel = Voortgangsoverzicht.regel(JEUGD, waarde("18.0"), new Waarde(null, Ontbreekt.ONDERDRUKT), 2024);

        // Then
        assertThat(regel.nulmeting()).isEqualByComparingTo("18.0");
        assertThat(regel.vervolgmeting()).isNull();
        assertThat(regel.ontbreekt()).isEqualTo(Ontbreekt.ONDERDRUKT);
        assertThat(regel.verschil()).isNull();
        assertThat(regel.beter()).isNull();
        assertThat(regel.kloof()).isNull();
    }

    @Test
    void zonder_vervolgmeting_is_de_kloof_die_van_de_nulmeting() {
        // When
        var regel = Voortgangsoverzicht.regel(JEUGD, waarde("18.0"), null, 2022);

        // Then
        assertThat(regel.kloof()).isEqualByComparingTo("6.0");
        assertThat(regel.verschil()).isNull();
    }

    private static Waarde waarde(String getal) {
        return new Waarde(new BigDecimal(getal), null);
    }
}
