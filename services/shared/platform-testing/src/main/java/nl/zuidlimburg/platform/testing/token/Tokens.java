package nl.zuidlimburg.platform.testing.token;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.zuidlimburg.platform.testing.server.Accounts;
import nl.zuidlimburg.platform.testing.server.TestServers;

/**
 * Access tokens with the claims that the realm gives, for {@code given().auth().oauth2(Tokens.redacteur("agenda"))}.
 */
public final class Tokens {
    private Tokens() {}

    public static String lezer(String service) {
        return person("lezer", service + "-lezer");
    }

    public static String redacteur(String service) {
        return person("redacteur", service + "-redacteur");
    }

    public static String jurist() {
        return person("jurist", "knelpunten-jurist");
    }

    public static String moderator() {
        return person("moderator", "panorama-moderator");
    }

    public static String beheerder() {
        return person("beheerder", "beheerder");
    }

    /** Somebody of the programme's office with just these roles. */
    public static String person(String name, String... roles) {
        return TestServers.sign(Accounts.person(TestServers.issuer(), name, List.of(roles)));
    }

    /** A program of a partner organisation ({@code gemeente-heerlen}) with just these scopes. */
    public static String partner(String organisation, String... scopes) {
        return TestServers.sign(
                Accounts.machine(TestServers.issuer(), organisation, label(organisation), Set.of(scopes)));
    }

    public static String expired() {
        long yesterday = Instant.now().minus(Duration.ofDays(1)).getEpochSecond();
        return TestServers.sign(changed("exp", Json.createValue(yesterday)));
    }

    public static String ofWrongIssuer() {
        return TestServers.sign(changed("iss", Json.createValue("https://elders.example/realms/zuidlimburg")));
    }

    public static String forWrongAudience() {
        return TestServers.sign(changed("aud", Json.createValue("iets-anders")));
    }

    /** Says to be a beheerder, but is signed by a stranger. */
    public static String forged() {
        return TestServers.forge(Accounts.person(TestServers.issuer(), "beheerder", List.of("beheerder")));
    }

    private static JsonObject changed(String claim, jakarta.json.JsonValue value) {
        var claims = Accounts.person(TestServers.issuer(), "beheerder", List.of("beheerder"));
        return Json.createObjectBuilder(claims).add(claim, value).build();
    }

    /** {@code gemeente-heerlen} is called "Gemeente Heerlen". */
    private static String label(String organisation) {
        var label = new StringBuilder();
        for (var word : organisation.split("-")) {
            label.append(label.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return label.toString();
    }
}
