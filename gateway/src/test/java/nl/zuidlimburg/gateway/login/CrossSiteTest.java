package nl.zuidlimburg.gateway.login;

import static io.restassured.RestAssured.given;
import static nl.zuidlimburg.gateway.testing.Aanmelding.origin;
import static nl.zuidlimburg.gateway.testing.Aanmelding.ownPage;
import static nl.zuidlimburg.gateway.testing.Aanmelding.session;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.zuidlimburg.gateway.testing.PlayedService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlayedService.class)
class CrossSiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void wijzigingMetSessieVanEenAndereSiteWordtGeweigerd(String method) {
        // Given
        var session = session("redacteur");
        var strangers = List.of(
                given().header("Origin", "https://elders.example").header("X-Requested-With", "gebiedsplatform"),
                given().header("Origin", origin()),
                given().header("X-Requested-With", "gebiedsplatform"),
                given());

        // When
        var answers = strangers.stream()
                .map(request -> request.cookie("sessie", session).request(method, "/api/knelpunten/v1/echo"))
                .toList();

        // Then
        answers.forEach(answer -> answer.then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("status", equalTo(403)));
        ownPage()
                .cookie("sessie", session)
                .request(method, "/api/knelpunten/v1/echo")
                .then()
                .statusCode(200);
    }
}
