package nl.zuidlimburg.knelpunten.regelverwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of identifiers: each row names the standard or register that its form comes from. */
class RegelverwijzingTabelTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private final Regelverwijzingen verwijzingen = new Regelverwijzingen(KLOK);

    @ParameterizedTest
    @ValueSource(strings = {"geldig", "ongeldig"})
    void de_tabel_telt_dertig_verwijzingen_over_zes_stelsels(String tabel) throws IOException {
        try (var in = RegelverwijzingTabelTest.class.getResourceAsStream("/regelverwijzing/" + tabel + ".csv")) {
            // When
            var perStelsel = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .collect(Collectors.groupingBy(
                            regel -> regel.substring(0, regel.indexOf(',')), Collectors.counting()));

            // Then
            assertThat(perStelsel).containsOnlyKeys("BWB", "CVDR", "AKN", "ELI", "CELEX", "ECLI");
            assertThat(perStelsel.values()).allMatch(aantal -> aantal >= 5);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/regelverwijzing/geldig.csv", numLinesToSkip = 1)
    void een_geldige_verwijzing_geeft_tekst_link_en_datum(
            Stelsel stelsel,
            String invoer,
            String identificatie,
            String regeling,
            String rechtsgebied,
            String tekst,
            String link,
            LocalDate geldigOp,
            String bron) {
        // When
        var verwijzing = verwijzingen.herken(invoer);

        // Then
        assertThat(verwijzing.stelsel()).isEqualTo(stelsel);
        assertThat(verwijzing.identificatie()).isEqualTo(identificatie);
        assertThat(verwijzing.regeling()).isEqualTo(regeling);
        assertThat(verwijzing.rechtsgebied()).isEqualTo(rechtsgebied);
        assertThat(verwijzing.tekst()).isEqualTo(tekst);
        assertThat(verwijzing.link()).isEqualTo(link);
        assertThat(verwijzing.geldigOp()).isEqualTo(geldigOp);
        assertThat(verwijzingen.herken(verwijzing.identificatie())).isEqualTo(verwijzing);
        assertThat(bron).isNotBlank();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/regelverwijzing/ongeldig.csv", numLinesToSkip = 1)
    void een_ongeldige_verwijzing_wordt_geweigerd_met_het_deel_dat_fout_is(
            Stelsel stelsel, String invoer, String deel, String fout, String melding, String bron) {
        // When
        var weigering = catchThrowableOfType(OngeldigeVerwijzing.class, () -> verwijzingen.herken(invoer));

        // Then
        assertThat(weigering).as(invoer).isNotNull();
        assertThat(weigering.stelsel()).isEqualTo(stelsel);
        assertThat(weigering.deel()).isEqualTo(deel);
        assertThat(invoer.substring(weigering.van(), weigering.tot())).isEqualTo(fout == null ? "" : fout);
        assertThat(weigering).hasMessageContaining(melding).hasMessageContaining("Verwacht: ");
        assertThat(bron).isNotBlank();
    }
}
