package nl.zuidlimburg.gateway.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.awaitility.Awaitility;

/** Who asks, and whether they find it. */
public final class Vragen {
    public static final String SEARCH = "/api/gebied/v1/zoekresultaten";

    private Vragen() {}

    public static RequestSpecification publiek() {
        return given();
    }

    public static RequestSpecification partner() {
        return given().auth().oauth2(Tokens.partner("gemeente-heerlen", "knelpunten:lezen"));
    }

    /** The ids of what the asker finds by these words. */
    public static List<String> found(RequestSpecification asker, String words) {
        return given().spec(asker)
                .queryParam("zoek", words)
                .get(SEARCH)
                .jsonPath()
                .getList("items.id", String.class);
    }

    /** Waits until a published item has arrived. */
    public static void awaitFound(RequestSpecification asker, String words, UUID id) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(found(asker, words))
                .contains(id.toString()));
    }
}
