package nl.zuidlimburg.platform.geometrie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

/** Published points of RDNAPTRANS, each way. */
class StelselTest {
    private static final double HALVE_METER = 0.5;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Amersfoort, 155000.0000, 463000.0000, 52.155172897, 5.387203657",
        "Texel, 117380.1200, 575040.3400, 53.160753042, 4.824761912",
        "Noord-Groningen, 247380.5600, 604580.7800, 53.419482050, 6.776726674",
        "Zuid-Limburg, 182260.4500, 311480.6700, 50.792584916, 5.773795548",
        "Zeeuws-Vlaanderen, 16460.9100, 377380.2300, 51.368607152, 3.397588595"
    })
    void een_gepubliceerd_punt_komt_binnen_een_halve_meter_uit(
            String plaats, double x, double y, double breedte, double lengte) {
        // When
        var rd = Stelsel.RD.vanGraden(new Coordinate(lengte, breedte));
        var graden = Stelsel.RD.naarGraden(new Coordinate(x, y));

        // Then
        assertThat(rd.distance(new Coordinate(x, y))).as(plaats).isLessThan(HALVE_METER);
        assertThat(graden.y).as(plaats).isCloseTo(breedte, within(HALVE_METER / 111_000));
        assertThat(graden.x).as(plaats).isCloseTo(lengte, within(HALVE_METER / 66_000));
    }

    @ParameterizedTest
    @CsvSource({"178000.123, 318000.456", "195123.4, 330765.9", "200500, 306100"})
    void heen_en_terug_komt_een_punt_op_de_centimeter_terug(double x, double y) {
        // When
        var terug = Stelsel.RD.vanGraden(Stelsel.RD.naarGraden(new Coordinate(x, y)));

        // Then
        assertThat(terug.distance(new Coordinate(x, y))).isLessThan(0.01);
    }

    @ParameterizedTest
    @CsvSource({"178000.12, 318000.45", "195123.4, 330765.9"})
    void etrs89_heeft_de_breedte_voorop(double x, double y) {
        // Given
        var vorm = Vorm.van(Geometrie.punt(x, y), Stelsel.RD);

        // When
        var graden = vorm.in(Stelsel.CRS84).coordinates();
        var etrs = vorm.in(Stelsel.ETRS89).coordinates();

        // Then
        assertThat(etrs.get(0)).isEqualTo(graden.get(1));
        assertThat(etrs.get(1)).isEqualTo(graden.get(0));
        assertThat(Vorm.van(new Geometrie("Point", etrs), Stelsel.ETRS89)
                        .in(Stelsel.CRS84)
                        .coordinates())
                .isEqualTo(graden);
    }
}
