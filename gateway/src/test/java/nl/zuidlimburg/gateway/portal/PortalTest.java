package nl.zuidlimburg.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.gateway.testing.PlayedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class PortalTest {

    @Test
    void pageListsEveryApiAndItsScriptIsOurs() {
        given().get("/api")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("/portaal/portaal.js"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("script-src")));
        given().get("/api/gebied/v1/apis")
                .then()
                .statusCode(200)
                .body("items.naam", equalTo(List.of("gebied", "agenda", "knelpunten", "panorama", "vhf", "water")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portaal/lezen.html",
                "/portaal/lezen.js",
                "/portaal/portaal.js",
                "/portaal/portaal.css",
                "/webjars/swagger-ui/swagger-ui-bundle.js",
                "/webjars/swagger-ui/swagger-ui.css"
            })
    void everyPartOfThePortalIsThere(String path) {
        given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gebied", "knelpunten"})
    void documentStandsAtTheRootOfTheApiAndNamesItsPublicAddress(String api) {
        given().header("Origin", "https://developer.example")
                .get("/api/" + api + "/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("servers.url", equalTo(List.of("/api/" + api + "/v1")));
    }

    @Test
    void ownDocumentHasEveryOperationWithoutThePrefixAndWithProblems() {
        // When
        var document = given().get("/api/gebied/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        assertThat(paths.keySet())
                .contains(
                        "/zoekresultaten",
                        "/matrix",
                        "/tijdlijn",
                        "/herkomst/{urn}",
                        "/hints",
                        "/status",
                        "/sessie",
                        "/apis")
                .noneMatch(path -> path.startsWith("/api/") || path.startsWith("/v1/"));
        assertThat(new JsonPath(document.prettify()).getMap("paths.'/zoekresultaten'.get.responses"))
                .containsKeys("200", "400");
    }

    @Test
    void ownAnswersNameTheVersionOfTheApi() {
        var version = given().get("/api/gebied/v1/openapi.json").<String>path("info.version");
        given().get("/api/gebied/v1/sessie").then().header("API-Version", version);
    }
}
