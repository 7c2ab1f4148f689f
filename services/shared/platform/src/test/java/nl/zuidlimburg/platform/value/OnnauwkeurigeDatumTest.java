package nl.zuidlimburg.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnauwkeurigeDatumTest {

    @ParameterizedTest
    @CsvSource({
        "DAG,      2022-03-14,      2022-03-14, 2022-03-14, 14 maart 2022",
        "MAAND,    2024-02,         2024-02-01, 2024-02-29, februari 2024",
        "KWARTAAL, 2022-Q1,         2022-01-01, 2022-03-31, 1e kwartaal van 2022",
        "KWARTAAL, 2022-Q4,         2022-10-01, 2022-12-31, 4e kwartaal van 2022",
        "HALFJAAR, 2022-H2,         2022-07-01, 2022-12-31, tweede helft van 2022",
        "JAAR,     2022,            2022-01-01, 2022-12-31, 2022",
        "BEGIN,    2022,            2022-01-01, 2022-04-30, begin 2022",
        "MEDIO,    2022,            2022-05-01, 2022-08-31, medio 2022",
        "EIND,     2022,            2022-09-01, 2022-12-31, eind 2022",
        "SINDS,    2021-02,         2021-02-01, ,           sinds februari 2021",
        "PERIODE,  2021-02/2022-Q1, 2021-02-01, 2022-03-31, februari 2021 t/m 1e kwartaal van 2022",
    })
    void weet_welke_dagen_het_kunnen_zijn_en_zegt_het_leesbaar(
            Precisie precisie, String waarde, LocalDate vroegste, LocalDate laatste, String leesbaar) {
        // Given // When
        var datum = new OnnauwkeurigeDatum(waarde, precisie);

        // Then
        assertThat(datum.vroegsteDag()).isEqualTo(vroegste);
        assertThat(datum.laatsteDag().orElse(null)).isEqualTo(laatste);
        assertThat(datum.leesbaar()).isEqualTo(leesbaar);
    }

    @ParameterizedTest
    @CsvSource({
        "DAG, 2022-02-30",
        "DAG, 2022-03",
        "DAG, 14-03-2022",
        "MAAND, 2022-13",
        "MAAND, 2022-3",
        "KWARTAAL, 2022-Q5",
        "KWARTAAL, 2022",
        "HALFJAAR, 2022-H3",
        "JAAR, 22",
        "JAAR, 2022-01-01",
        "BEGIN, 2022-01",
        "SINDS, 2021/2022",
        "SINDS, gisteren",
        "PERIODE, 2022",
        "PERIODE, 2022/2021",
        "PERIODE, 2022/2022-03",
        "PERIODE, 2022/2022",
        "PERIODE, 2021/2022/2023",
        "PERIODE, 2021/",
        "JAAR, ''",
    })
    void weigert_een_waarde_die_niet_bij_de_precisie_past(Precisie precisie, String waarde) {
        // Given // When // Then
        assertThatThrownBy(() -> new OnnauwkeurigeDatum(waarde, precisie))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        fout -> assertThat(fout.errors()).singleElement().satisfies(e -> {
                            assertThat(e.veld()).isEqualTo("waarde");
                            assertThat(e.reden()).contains(waarde);
                        }));
    }

    @Property
    void elke_manier_om_een_dag_grover_te_zeggen_bevat_die_dag(@ForAll("dagen") LocalDate dag) {
        // Given
        var jaar = String.valueOf(dag.getYear());
        var maand = dag.toString().substring(0, 7);
        var grover = List.of(
                OnnauwkeurigeDatum.dag(dag),
                OnnauwkeurigeDatum.van(maand),
                OnnauwkeurigeDatum.van(jaar + "-Q" + ((dag.getMonthValue() + 2) / 3)),
                OnnauwkeurigeDatum.van(jaar + "-H" + ((dag.getMonthValue() + 5) / 6)),
                OnnauwkeurigeDatum.van(jaar),
                new OnnauwkeurigeDatum(
                        jaar,
                        List.of(Precisie.BEGIN, Precisie.MEDIO, Precisie.EIND).get((dag.getMonthValue() - 1) / 4)),
                new OnnauwkeurigeDatum(maand, Precisie.SINDS),
                OnnauwkeurigeDatum.van(maand + "/" + (dag.getYear() + 1)));

        // When // Then
        assertThat(grover).allSatisfy(datum -> {
            assertThat(datum.vroegsteDag()).isBeforeOrEqualTo(dag);
            assertThat(datum.laatsteDag().orElse(LocalDate.MAX)).isAfterOrEqualTo(dag);
        });
    }

    @Property
    void volgorde_is_volledig_en_stemt_overeen_met_gelijkheid(
            @ForAll("datums") OnnauwkeurigeDatum a,
            @ForAll("datums") OnnauwkeurigeDatum b,
            @ForAll("datums") OnnauwkeurigeDatum c) {
        // Given
        var sorted = new OnnauwkeurigeDatum[] {a, b, c};

        // When
        Arrays.sort(sorted);

        // Then
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(sorted[0].vroegsteDag())
                .isEqualTo(Collections.min(List.of(a, b, c)).vroegsteDag());
        assertThat(sorted[0].compareTo(sorted[2])).isLessThanOrEqualTo(0);
        assertThat(sorted[0].vroegsteDag()).isBeforeOrEqualTo(sorted[2].vroegsteDag());
    }

    @Property
    void van_leest_de_precisie_terug(@ForAll("datums") OnnauwkeurigeDatum datum) {
        // Given // When
        var gelezen = OnnauwkeurigeDatum.van(datum.waarde());

        // Then
        assertThat(gelezen.waarde()).isEqualTo(datum.waarde());
        if (datum.precisie().compareTo(Precisie.JAAR) <= 0 || datum.precisie() == Precisie.PERIODE) {
            assertThat(gelezen).isEqualTo(datum);
        }
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
    }

    @Provide
    Arbitrary<OnnauwkeurigeDatum> datums() {
        var delen = Combinators.combine(
                        Arbitraries.integers().between(2019, 2024),
                        Arbitraries.of("", "-01", "-04", "-12", "-Q1", "-Q2", "-H1", "-H2", "-01-01", "-12-31"))
                .as((jaar, rest) -> jaar + rest);
        var gewoon = delen.map(OnnauwkeurigeDatum::van);
        var sinds = delen.map(deel -> new OnnauwkeurigeDatum(deel, Precisie.SINDS));
        var periode = delen.map(deel -> new OnnauwkeurigeDatum(deel + "/2030", Precisie.PERIODE));
        var derde = Combinators.combine(
                        Arbitraries.integers().between(2019, 2024),
                        Arbitraries.of(Precisie.BEGIN, Precisie.MEDIO, Precisie.EIND))
                .as((jaar, precisie) -> new OnnauwkeurigeDatum(String.valueOf(jaar), precisie));
        return Arbitraries.oneOf(gewoon, sinds, periode, derde);
    }
}
