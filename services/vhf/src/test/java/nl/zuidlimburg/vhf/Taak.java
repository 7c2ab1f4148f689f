package nl.zuidlimburg.vhf;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Set;

/** Work in the background, waited for. */
public final class Taak {
    private Taak() {}

    /** The task that this answer (202) points to, when it has ended. */
    public static JsonPath einde(Response aangenomen) {
        var plaats = aangenomen.then().statusCode(202).extract().header("Location");
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Vhf.redacteur().get(plaats).jsonPath(), taak -> Set.of("gereed", "mislukt", "geannuleerd")
                        .contains(taak.getString("status")));
    }
}
