package nl.zuidlimburg.platform.rest;

import static io.restassured.RestAssured.given;
import static nl.zuidlimburg.platform.rest.ProblemsTest.NOTITIES;
import static nl.zuidlimburg.platform.rest.ProblemsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import nl.zuidlimburg.notities.notitie.Fixtures;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.Test;

/** Who may not do something gets the same problem documents, and learns nothing it may not know. */
@QuarkusTest
class AccessProblemsTest {
    @Test
    void whoHasNotLoggedInMayNotWrite() {
        // When
        var answer = given().contentType(ContentType.JSON).body("{}").post(NOTITIES);

        // Then
        assertProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aWrongTokenIsRefusedAlsoWhereNoneIsNeeded() {
        for (var token : new String[] {
            "onzin", Tokens.expired(), Tokens.forged(), Tokens.ofWrongIssuer(), Tokens.forWrongAudience()
        }) {
            // When
            var answer = given().auth().oauth2(token).get(NOTITIES);

            // Then
            assertProblem(answer, 401);
        }
    }

    @Test
    void whoMaySeeButNotChangeIsTold() {
        // Given
        var id = Fixtures.gedeeldeNotitie();

        // When
        var answer = given().auth()
                .oauth2(Tokens.partner("gemeente-heerlen", "notities:schrijven"))
                .contentType(MergePatch.MEDIA_TYPE)
                .body("{\"titel\":\"Nieuw\"}")
                .patch(NOTITIES + "/" + id);

        // Then
        assertProblem(answer, 403);
    }

    @Test
    void whoLacksTheRoleIsTold() {
        // Given
        var id = Fixtures.gedeeldeNotitie();

        // When
        var answer = given().auth()
                .oauth2(Tokens.lezer("notities"))
                .contentType(MergePatch.MEDIA_TYPE)
                .body("{\"titel\":\"Nieuw\"}")
                .patch(NOTITIES + "/" + id);

        // Then
        assertProblem(answer, 403);
    }

    @Test
    void theTitleIsInTheLanguageOfTheReader() {
        // When
        var answer = given().header("Accept-Language", "de-DE,de;q=0.9").get("/v1/bestaat-niet");

        // Then
        assertThat(answer.jsonPath().getString("title")).isEqualTo("Nicht gefunden");
        assertThat(answer.header("Content-Language")).isEqualTo("de");
    }
}
