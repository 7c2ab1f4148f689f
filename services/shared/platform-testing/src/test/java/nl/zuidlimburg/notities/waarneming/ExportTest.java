package nl.zuidlimburg.notities.waarneming;

import static nl.zuidlimburg.notities.waarneming.Api.na;
import static nl.zuidlimburg.notities.waarneming.Api.publiek;
import static nl.zuidlimburg.notities.waarneming.Api.redacteur;
import static nl.zuidlimburg.notities.waarneming.Api.waarneming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExportTest {
    private static final String PATH = "/v1/waarnemingen/_export";

    @TestHTTPResource("/v1/waarnemingen/_kapot")
    URI broken;

    @Test
    void het_aantal_rijen_is_het_totaal_en_het_publiek_krijgt_alleen_wat_openbaar_is() {
        // Given
        waarneming("Intern");
        na(waarneming("Openbaar"), "publicaties");
        int totaal = redacteur().get("/v1/waarnemingen?aantal=true").jsonPath().getInt("aantal");
        int openbaar = publiek().get("/v1/waarnemingen?aantal=true").jsonPath().getInt("aantal");

        // When
        var alles = redacteur().get(PATH + "?formaat=ndjson").asString();
        var publiek = publiek().get(PATH + "?formaat=ndjson").asString();

        // Then
        assertThat(alles.lines()).hasSize(totaal);
        assertThat(publiek.lines()).hasSize(openbaar).noneMatch(regel -> regel.contains("\"intern\""));
        assertThat(openbaar).isLessThan(totaal);
    }

    @ParameterizedTest
    @CsvSource({
        "?formaat=csv,     */*,                       text/csv;charset=UTF-8, csv",
        "'',               */*,                       text/csv;charset=UTF-8, csv",
        "'',               text/csv,                  text/csv;charset=UTF-8, csv",
        "?formaat=ndjson,  text/csv,                  application/x-ndjson,   ndjson",
        "'',               application/x-ndjson,      application/x-ndjson,   ndjson",
        "'',               application/geo+json,      application/geo+json,   geojson",
        "?formaat=xlsx,    */*,                       application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx",
    })
    void het_formaat_volgt_uit_de_parameter_of_uit_accept(String query, String accept, String type, String extension) {
        // Given // When
        var antwoord = redacteur().header("Accept", accept).get(PATH + query);

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.contentType()).isEqualToIgnoringWhitespace(type);
        assertThat(antwoord.header("Content-Disposition"))
                .matches("attachment; filename=\"waarnemingen-\\d{4}-\\d{2}-\\d{2}\\." + extension + "\"");
    }

    @Test
    void een_formaat_dat_er_niet_is_wordt_geweigerd() {
        // Given // When
        var onbekend = redacteur().get(PATH + "?formaat=pdf");
        var nietLeverbaar = redacteur().header("Accept", "application/pdf").get(PATH);

        // Then
        assertThat(onbekend.statusCode()).isEqualTo(400);
        assertThat(onbekend.asString()).contains("csv, xlsx, ndjson, geojson");
        assertThat(nietLeverbaar.statusCode()).isEqualTo(406);
    }

    @Test
    void head_zegt_hoe_het_bestand_heet_zonder_het_te_geven() {
        // Given // When
        var antwoord = redacteur().head(PATH + "?formaat=xlsx");

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.header("Content-Disposition")).contains(".xlsx");
        assertThat(antwoord.asByteArray()).isEmpty();
    }

    /** A file that ends early must not look whole. */
    @Test
    void een_fout_halverwege_breekt_de_verbinding_af() {
        // Given
        var request = HttpRequest.newBuilder(broken).build();

        // When // Then
        try (var client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }
}
