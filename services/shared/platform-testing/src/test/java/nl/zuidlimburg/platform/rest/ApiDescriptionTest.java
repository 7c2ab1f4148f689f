package nl.zuidlimburg.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {

    @Test
    void theDescriptionIsPublicAndAtTheRoot() {
        // When
        var answer = given().get("/v1/openapi.json");

        // Then
        System.out.println(answer.asPrettyString());
        System.out.println(answer.headers());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }
}
