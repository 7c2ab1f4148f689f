package nl.zuidlimburg.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest {
    private static final String NOTITIES = "/v1/notities";

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"-gewijzigdOp", "gewijzigdOp", "-titel", "titel"})
    void walkingThePagesGivesEveryItemOnceInOrderAlsoWhereKeysAreEqual(String order) throws SQLException {
        // Given
        var titel = "Walk " + UUID.randomUUID();
        insert(23, titel, "OPENBAAR");

        // When
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            // Somebody else adds while we walk.
            insert(1, titel + " (later)", "OPENBAAR");
            var page = page(given().queryParam("titel", titel).queryParam("sorteer", order), cursor);
            ids.addAll(page.jsonPath().getList("items.id", String.class));
            cursor = page.jsonPath().getString("volgende");
        } while (cursor != null);

        // Then
        assertThat(ids).hasSize(23).doesNotHaveDuplicates();
        assertThat(ids).isSortedAccordingTo(order.startsWith("-") ? (a, b) -> b.compareTo(a) : String::compareTo);
    }

    @Test
    void theNextPageIsALinkAndTheTotalIsOnlyToldWhenAsked() throws SQLException {
        // Given
        var titel = "Link " + UUID.randomUUID();
        insert(6, titel, "OPENBAAR");

        // When
        var silent = page(given().queryParam("titel", titel), null);

        // Then
        var told = page(given().queryParam("titel", titel).queryParam("aantal", true), null);
        assertThat(silent.header("Link"))
                .contains("rel=\"next\"", "cursor=" + silent.jsonPath().getString("volgende"));
        assertThat(silent.jsonPath().<Object>get("aantal")).isNull();
        assertThat(told.jsonPath().getLong("aantal")).isEqualTo(6);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() throws SQLException {
        // Given
        var titel = "Other " + UUID.randomUUID();
        insert(6, titel, "OPENBAAR");
        var cursor = page(given().queryParam("titel", titel), null).jsonPath().getString("volgende");

        // When
        var answer = given().queryParam("cursor", cursor)
                .queryParam("sorteer", "titel")
                .get(NOTITIES);

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void everyoneSeesAndCountsJustWhatTheyMaySee() throws SQLException {
        // Given
        var titel = "Zicht " + UUID.randomUUID();
        insert(1, titel, "OPENBAAR");
        insert(2, titel, "PARTNERS");
        insert(4, titel, "INTERN");

        // When
        long everyone = count(given(), titel);

        // Then
        assertThat(everyone).isEqualTo(1);
        assertThat(count(as(Tokens.partner("gemeente-heerlen", "notities:lezen")), titel))
                .isEqualTo(3);
        assertThat(count(as(Tokens.partner("gemeente-sittard", "notities:lezen")), titel))
                .isEqualTo(7);
        assertThat(count(as(Tokens.lezer("notities")), titel)).isEqualTo(7);
    }

    @Test
    void aFilterTakesMoreValues() throws SQLException {
        // Given
        var titel = "Meer " + UUID.randomUUID();
        insert(2, titel, "OPENBAAR");

        // When
        var answer = given().queryParam("titel", titel)
                .queryParam("status", "open", "in-uitvoering")
                .get(NOTITIES);

        // Then
        assertThat(answer.jsonPath().getList("items")).hasSize(2);
        assertThat(answer.jsonPath().getString("items[0].status")).isEqualTo("open");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static long count(RequestSpecification who, String titel) {
        return who.queryParam("titel", titel)
                .queryParam("aantal", true)
                .get(NOTITIES)
                .jsonPath()
                .getLong("aantal");
    }

    private static Response page(RequestSpecification request, String cursor) {
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        var answer = request.queryParam("paginaGrootte", 5).get(NOTITIES);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    /** All with the same time and title, so that only the id tells them apart. */
    private void insert(int number, String titel, String zichtbaarheid) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("insert into notitie select gen_random_uuid(), 1, ?, 'tekst',"
                                + " 'OPEN', 'gemeente-sittard', ?, timestamptz '2026-01-02 03:04:05.678901+00',"
                                + " timestamptz '2026-01-02 03:04:05.678901+00' from generate_series(1, ?)")) {
            statement.setString(1, titel);
            statement.setString(2, zichtbaarheid);
            statement.setInt(3, number);
            statement.executeUpdate();
        }
    }
}
