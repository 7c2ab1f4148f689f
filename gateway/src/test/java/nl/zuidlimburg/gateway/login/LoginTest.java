package nl.zuidlimburg.gateway.login;

import static io.restassured.RestAssured.given;
import static nl.zuidlimburg.gateway.testing.Aanmelding.logIn;
import static nl.zuidlimburg.gateway.testing.Aanmelding.ownPage;
import static nl.zuidlimburg.gateway.testing.Aanmelding.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import nl.zuidlimburg.gateway.testing.PlayedService;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class LoginTest {

    @Inject
    Jdbi database;

    @Test
    void wieZichAanmeldtKrijgtEenSessieZonderTokenInDeBrowser() {
        // When
        var login = logIn("redacteur", "/knelpunten?status=gemeld");

        // Then
        assertThat(login.getHeader("Location")).isEqualTo("/knelpunten?status=gemeld");
        assertThat(login.getHeaders().getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("sessie="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HTTPOnly", "SameSite=Lax", "Path=/"))
                .satisfies(cookie -> assertThat(cookie).doesNotContain("eyJ").hasSizeLessThan(200));
        given().cookie("sessie", login.getCookie("sessie"))
                .get("/api/gebied/v1/sessie")
                .then()
                .statusCode(200)
                .body("aangemeld", equalTo(true))
                .body("naam", equalTo("redacteur"))
                .body("organisatie", equalTo("programmabureau"))
                .body("rechten", hasItem("knelpunten-redacteur"));
    }

    @Test
    void zonderSessieIsMenHetPubliek() {
        given().get("/api/gebied/v1/sessie")
                .then()
                .statusCode(200)
                .body("aangemeld", equalTo(false))
                .body("naam", nullValue());
    }

    @Test
    void sessieWordtAanDeDienstAlsTokenDoorgegevenEnDeCookieNiet() {
        // Given
        var session = session("redacteur");

        // When
        var answer = given().cookie("sessie", session).get("/api/knelpunten/v1/echo");

        // Then
        answer.then().body("headers.authorization", startsWith("Bearer eyJ")).body("headers.cookie", nullValue());
    }

    @Test
    void tokenVanEenProgrammaGaatVoorEnDeSessieTeltDanNiet() {
        // Given
        var session = session("redacteur");

        // When
        var answer = given().cookie("sessie", session)
                .auth()
                .oauth2(Tokens.partner("gemeente-heerlen", "knelpunten:lezen"))
                .get("/api/gebied/v1/sessie");

        // Then
        answer.then().body("organisatie", equalTo("gemeente-heerlen"));
    }

    @Test
    void tokensStaanNietLeesbaarInDeDatabase() {
        // Given
        var session = session("redacteur");

        // When
        var stored = database.withHandle(handle -> handle.createQuery(
                        "select encode(key, 'escape') || encode(access_token, 'escape') || encode(refresh_token, 'escape') from session")
                .mapTo(String.class)
                .list());

        // Then
        assertThat(stored).isNotEmpty().noneMatch(row -> row.contains("eyJ") || row.contains(session));
    }

    @Test
    void verlopenTokenWordtEenKeerVernieuwdOokAlsVeelVerzoekenTegelijkKomen() {
        // Given
        var session = session("redacteur");
        database.useHandle(handle -> handle.execute("update session set expires_at = now() - interval '1 second'"));

        // When
        var tokens = IntStream.range(0, 12)
                .parallel()
                .mapToObj(_ -> given().cookie("sessie", session)
                        .get("/api/knelpunten/v1/echo")
                        .<String>path("headers.authorization"))
                .distinct()
                .toList();

        // Then
        assertThat(tokens).singleElement().asString().startsWith("Bearer ");
    }

    @Test
    void wieZichAfmeldtIsZijnSessieOveralKwijt() {
        // Given
        var session = session("redacteur");

        // When
        var answer = ownPage().cookie("sessie", session).delete("/api/gebied/v1/sessie");

        // Then
        answer.then().statusCode(204).header("Set-Cookie", containsString("Max-Age=0"));
        given().cookie("sessie", session)
                .get("/api/gebied/v1/sessie")
                .then()
                .body("aangemeld", equalTo(false))
                .header("Set-Cookie", containsString("sessie=;"));
    }

    @Test
    void sessieDieNietMeerVernieuwdKanWordenIsVoorbij() {
        // Given
        var session = session("lezer");
        database.useHandle(handle -> handle.execute(
                "update session set expires_at = now() - interval '1 second', refresh_token = null where key = ?",
                (Object) Seal.sha256(session)));

        // When
        var answer = given().cookie("sessie", session).get("/api/gebied/v1/sessie");

        // Then
        answer.then().body("aangemeld", equalTo(false)).header("Set-Cookie", containsString("Max-Age=0"));
    }

    @Test
    void eenVraagAanDeApiKrijgtZonderAanmeldingOfRechtEenProbleemEnGeenInlogpagina() {
        // Given
        var lezer = session("lezer");

        // When
        var anonymous = given().redirects().follow(false).get("/api/gebied/v1/blokkades");
        var without = given().redirects().follow(false).cookie("sessie", lezer).get("/api/gebied/v1/blokkades");
        var forged = given().auth().oauth2(Tokens.forged()).get("/api/gebied/v1/sessie");

        // Then
        anonymous.then().statusCode(401).contentType("application/problem+json");
        without.then().statusCode(403).contentType("application/problem+json");
        forged.then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void antwoordMetVreemdeStateBegintGeenSessie() {
        // Given
        var begun = given().redirects().follow(false).get("/login");

        // When
        var answer = given().redirects()
                .follow(false)
                .cookies(begun.getCookies())
                .get("/login/klaar?code=abc&state=iets-anders");

        // Then
        answer.then().statusCode(302).header("Location", "/?aanmelden=mislukt");
        assertThat(answer.getCookie("sessie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elders.example/", "//elders.example", "/\\elders.example", "javascript:alert(1)", ""})
    void naHetAanmeldenKomtMenNooitOpEenAndereSite(String elsewhere) {
        assertThat(logIn("lezer", elsewhere).getHeader("Location")).isEqualTo("/");
    }

    @Test
    void loginVraagtPkceEnState() {
        given().redirects()
                .follow(false)
                .get("/login")
                .then()
                .statusCode(302)
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("state="))
                .header("Location", containsString("nonce="));
    }
}
