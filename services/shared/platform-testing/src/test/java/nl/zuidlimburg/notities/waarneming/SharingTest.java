package nl.zuidlimburg.notities.waarneming;

import static nl.zuidlimburg.notities.waarneming.Api.PARTNER;
import static nl.zuidlimburg.notities.waarneming.Api.als;
import static nl.zuidlimburg.notities.waarneming.Api.na;
import static nl.zuidlimburg.notities.waarneming.Api.publiek;
import static nl.zuidlimburg.notities.waarneming.Api.redacteur;
import static nl.zuidlimburg.notities.waarneming.Api.stap;
import static nl.zuidlimburg.notities.waarneming.Api.waarneming;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharingTest {

    @Test
    void een_interne_waarneming_wordt_stap_voor_stap_zichtbaar_en_weer_onzichtbaar() {
        // Given
        var id = waarneming("Wateroverlast");
        var path = "/v1/waarnemingen/" + id;
        assertThat(als(PARTNER).get(path).statusCode()).isEqualTo(404);

        // When
        na(id, "delingen");
        int partnerNaDelen = als(PARTNER).get(path).statusCode();
        int publiekNaDelen = publiek().get(path).statusCode();
        na(id, "publicaties");
        int publiekNaPublicatie = publiek().get(path).statusCode();
        na(id, "intrekkingen");
        int partnerNaIntrekken = als(PARTNER).get(path).statusCode();

        // Then
        assertThat(List.of(partnerNaDelen, publiekNaDelen, publiekNaPublicatie, partnerNaIntrekken))
                .containsExactly(200, 404, 200, 404);
    }

    @Test
    void een_onmogelijke_stap_noemt_wat_wel_kan() {
        // Given
        var id = na(waarneming("Leegstand"), "publicaties");

        // When
        var antwoord = stap(id, "delingen", "Nog eens.");

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.asString()).contains("zichtbaarheid", "intrekken");
    }

    @Test
    void een_stap_vraagt_een_reden_een_versie_en_het_recht() {
        // Given
        var id = na(waarneming("Verzakking"), "publicaties");
        var path = "/v1/waarnemingen/" + id + "/intrekkingen";
        var reden = Map.of("reden", "Fout.");
        var etag = redacteur().get("/v1/waarnemingen/" + id).header("ETag");

        // When // Then
        assertThat(redacteur()
                        .header("If-Match", etag)
                        .body(Map.of("reden", ""))
                        .post(path)
                        .statusCode())
                .isEqualTo(400);
        assertThat(redacteur().body(reden).post(path).statusCode()).isEqualTo(428);
        assertThat(redacteur()
                        .header("If-Match", "\"999-x\"")
                        .body(reden)
                        .post(path)
                        .statusCode())
                .isEqualTo(412);
        assertThat(als(PARTNER).header("If-Match", etag).body(reden).post(path).statusCode())
                .isEqualTo(403);
        assertThat(publiek()
                        .contentType("application/json")
                        .header("If-Match", etag)
                        .body(reden)
                        .post(path)
                        .statusCode())
                .isEqualTo(401);
        assertThat(publiek().get("/v1/waarnemingen/" + id).statusCode()).isEqualTo(200);
    }
}
