package nl.zuidlimburg.panorama.inbreng;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures over HTTP: refused, or made harmless. */
@QuarkusTest
class BeeldenResourceTest {
    private String id = "";
    private String volgkenmerk = "";

    @BeforeEach
    void geefInbreng() {
        var gegeven = Stemmen.geef("Met beeld");
        id = gegeven.path("id");
        volgkenmerk = gegeven.path("volgkenmerk");
    }

    @Test
    void van_een_foto_met_plaats_blijven_alleen_de_beeldpunten_over() throws IOException {
        // Given
        var foto = BeeldlezerTest.metExif(BeeldlezerTest.beeld("jpeg", 300, 200), 1);
        String beeld = stuur(foto).then().statusCode(201).extract().path("id");
        given().get("/v1/inbrengbeelden/" + beeld).then().statusCode(404);
        Stemmen.moderator()
                .header("If-Match", Stemmen.etag(id))
                .post("/v1/inbreng/" + id + "/publicaties")
                .then()
                .statusCode(200);

        // When
        var getoond = given().get("/v1/inbrengbeelden/" + beeld);

        // Then
        getoond.then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        assertThat(new String(getoond.asByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain(BeeldlezerTest.GPS)
                .doesNotContain("Exif");
    }

    @Test
    void wat_geen_gewone_afbeelding_is_wordt_geweigerd() {
        // Given
        var groot = BeeldlezerTest.pngKop(8000, 5000);
        var programma = "MZ\u0000\u0003 een programma".getBytes(StandardCharsets.UTF_8);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);

        // When
        var antwoord = stuur(groot);

        // Then
        antwoord.then().statusCode(400).body(containsString("8000 bij 5000"));
        stuur(programma).then().statusCode(400);
        stuur(svg).then().statusCode(400);
        assertThat(Stemmen.moderator().get("/v1/inbreng/" + id).<java.util.List<?>>path("beelden"))
                .isEmpty();
    }

    private Response stuur(byte[] inhoud) {
        return Stemmen.moderator()
                .contentType("image/png")
                .body(inhoud)
                .post("/v1/inbrengbeelden?volgkenmerk=" + volgkenmerk);
    }
}
