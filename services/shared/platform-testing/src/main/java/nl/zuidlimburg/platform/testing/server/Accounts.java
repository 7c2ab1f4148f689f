package nl.zuidlimburg.platform.testing.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the identity provider says about somebody: the claims of the realm {@code zuidlimburg}, and its local accounts. */
public final class Accounts {
    /** Who accepts our access tokens. */
    public static final String AUDIENCE = "gebiedsplatform";

    static final Duration LIFESPAN = Duration.ofHours(1);
    private static final List<String> SERVICES = List.of("vhf", "water", "panorama", "knelpunten", "agenda");

    private Accounts() {}

    /** The claims of a local account ({@code redacteur} has all editor's roles) or of a partner's client. */
    static JsonObject claims(String issuer, String account) {
        return switch (account) {
            case "beheerder" -> person(issuer, account, List.of("beheerder"));
            case "redacteur", "lezer" -> person(issuer, account, everywhere(account));
            case "jurist" -> person(issuer, account, List.of("knelpunten-jurist", "knelpunten-lezer"));
            case "moderator" -> person(issuer, account, List.of("panorama-moderator", "panorama-lezer"));
            default ->
                machine(
                        issuer,
                        "gemeente-heerlen",
                        "Gemeente Heerlen",
                        SERVICES.stream()
                                .flatMap(service -> Stream.of(service + ":lezen", service + ":schrijven"))
                                .toList());
        };
    }

    /** A person of the programme's own office. */
    public static JsonObject person(String issuer, String name, Collection<String> roles) {
        return claims(issuer, name, "programmabureau", "Programmabureau Zuid-Limburg", roles, List.of("openid"));
    }

    /** A program of a partner organisation. */
    public static JsonObject machine(String issuer, String organisation, String label, Collection<String> scopes) {
        return claims(issuer, "service-account-" + organisation, organisation, label, List.of(), scopes);
    }

    private static JsonObject claims(
            String issuer,
            String name,
            String organisation,
            String label,
            Collection<String> roles,
            Collection<String> scopes) {
        var now = Instant.now();
        return Json.createObjectBuilder()
                .add("iss", issuer)
                .add("aud", AUDIENCE)
                .add(
                        "sub",
                        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString())
                .add("jti", UUID.randomUUID().toString())
                .add("typ", "Bearer")
                .add("iat", now.getEpochSecond())
                .add("exp", now.plus(LIFESPAN).getEpochSecond())
                .add("preferred_username", name)
                .add("organisatie", organisation)
                .add("organisatienaam", label)
                .add("scope", String.join(" ", scopes))
                .add("realm_access", Json.createObjectBuilder().add("roles", Json.createArrayBuilder(roles)))
                .build();
    }

    private static List<String> everywhere(String role) {
        return SERVICES.stream().map(service -> service + "-" + role).toList();
    }
}
