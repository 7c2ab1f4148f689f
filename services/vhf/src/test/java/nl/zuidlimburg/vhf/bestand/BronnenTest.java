package nl.zuidlimburg.vhf.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BronnenTest {
    private static final URI BASIS = URI.create("https://datasets.cbs.nl/odata/v1/");

    @ParameterizedTest
    @CsvSource({
        "https://datasets.cbs.nl/odata/v1/CBS/85984NED/Observations,true",
        "https://DATASETS.cbs.nl/odata/v1/x,true",
        "http://datasets.cbs.nl/odata/v1/x,false",
        "https://datasets.cbs.nl:8443/odata/v1/x,false",
        "https://datasets.cbs.nl.kwaad.example/odata/v1/x,false",
        "https://datasets.cbs.nl@kwaad.example/odata/v1/x,false",
        "https://ik@datasets.cbs.nl/odata/v1/x,false",
        "https://datasets.cbs.nl/odata/v1/../../intern,false",
        "https://datasets.cbs.nl/odata/v1/%2e%2e/intern,false",
        "https://datasets.cbs.nl/anders,false",
        "https://127.0.0.1/odata/v1/x,false",
        "file:///etc/passwd,false"
    })
    void alleen_wat_echt_onder_een_toegestane_bron_ligt_wordt_opgehaald(URI adres, boolean mag) {
        assertThat(Bronnen.ligtOnder(BASIS, adres)).isEqualTo(mag);
    }
}
