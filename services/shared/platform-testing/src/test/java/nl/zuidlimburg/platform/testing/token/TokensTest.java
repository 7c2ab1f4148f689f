package nl.zuidlimburg.platform.testing.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.zuidlimburg.notities.notitie.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TokensTest {

    static Stream<String> wrong() {
        return Stream.of(Tokens.expired(), Tokens.ofWrongIssuer(), Tokens.forWrongAudience(), Tokens.forged(), "onzin");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongTokenIsRefusedEvenWhereThePublicMayRead(String token) {
        // When
        int status = get(token);

        // Then
        assertThat(status).isEqualTo(401);
    }

    static Stream<String> right() {
        return Stream.of(
                Tokens.lezer("notities"),
                Tokens.redacteur("notities"),
                Tokens.jurist(),
                Tokens.moderator(),
                Tokens.beheerder(),
                Tokens.partner("gemeente-heerlen", "notities:lezen"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void aRightTokenIsAccepted(String token) {
        // When
        int status = get(token);

        // Then
        assertThat(status).isEqualTo(200);
    }

    private static int get(String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/notities/" + Fixtures.openbareNotitie())
                .statusCode();
    }
}
