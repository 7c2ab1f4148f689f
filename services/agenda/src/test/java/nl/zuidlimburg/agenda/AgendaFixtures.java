package nl.zuidlimburg.agenda;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.Caller;
import nl.zuidlimburg.platform.testing.api.PlatformOperations;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** What every operation of this service works on. The registers have one shape, so what differs is the form of each. */
class AgendaFixtures implements ApiFixtures {
    /** Codes of what is made here, to leave it out where the start content is counted. */
    static final String PROEF = "proef-";

    private static final String REDEN = "{\"reden\": \"Omdat het kan.\"}";
    private static final AtomicInteger NUMMER = new AtomicInteger();

    /** What a form has beside code, naam and bron. */
    private static final Map<String, String> FORMULIEREN = Map.ofEntries(
            entry("organisaties", "\"soort\": \"gemeente\", \"landen\": [\"NL\"]"),
            entry("hoofdopgaven", "\"nummer\": 9, \"doorsnijdend\": false"),
            entry("doorbraken", "\"nummer\": 9, \"prioriteit\": \"absoluut\", \"hoofdopgaven\": []"),
            entry("focusonderdelen", "\"nummer\": 9, \"fase\": \"start\", \"geldigheid\": \"voorlopig\""),
            entry("mijlpalen", "\"doorbraken\": [\"wateroverlast\"]"),
            entry(
                    "documenten",
                    "\"opstellers\": [\"Rijk\"], \"status\": \"in-opstelling\", \"onderdelen\": [\"Rijk\"]"),
            entry("afspraken", "\"partijen\": [\"Rijk\"], \"onderwerpen\": [\"Rijk\"], \"stand\": \"voorgenomen\""),
            entry("besluiten", "\"orgaan\": \"Bestuurlijk Kernoverleg\", \"documenten\": [\"startagenda\"]"),
            entry(
                    "capaciteiten",
                    "\"soort\": \"vraag\", \"rol\": \"procesmanager\", \"kwartaal\": \"2022-Q1\", \"organisatie\": \"gemeente-heerlen\", \"fteHonderdsten\": 150"),
            entry("burgerinitiatieven", "\"hoofdopgaven\": [\"steden-en-dorpen\"], \"domeinen\": [\"sociaal\"]"),
            entry(
                    "fondsen",
                    "\"verstrekker\": \"VSBfonds\", \"domeinen\": [\"sociaal\"], \"hoofdopgaven\": [\"steden-en-dorpen\"], \"gemeentecodes\": [\"GM0917\"], \"regels\": [\"Rijk\"]"),
            entry("monitoringbronnen", "\"houder\": \"CBS\""),
            entry(
                    "welvaartsindicatoren",
                    "\"eenheid\": \"procent\", \"waarden\": [{\"gebied\": \"Zuid-Limburg\", \"periode\": {\"waarde\": \"2019\", \"precisie\": \"medio\"}, \"waarde\": 25, \"bron\": {\"document\": \"Startagenda\", \"verificatie\": \"geverifieerd\"}}]"),
            entry("communicatieactiviteiten", "\"soort\": \"strategie\", \"doelgroepen\": [\"Rijk\"]"),
            entry(
                    "geldstromen",
                    "\"bronsoort\": \"rijk\", \"inzet\": \"nieuw\", \"zekerheid\": \"toegezegd\", \"bedragInCenten\": 1000000"),
            entry("behoeften", "\"hoofdopgaven\": [\"steden-en-dorpen\"], \"bedragInCenten\": 2000000"),
            entry(
                    "berichten",
                    "\"inleiding\": \"Het Rijk kent geld toe.\", \"tekst\": \"De toekenning is binnen.\", \"feiten\": [{\"id\": \"0192f6a0-0000-7000-8000-000000000099\", \"dienst\": \"vhf\", \"type\": \"toekenning-vastgelegd\", \"samenvatting\": \"Toekenning aan Heerlen\"}]"));

    /** Views over several registers. */
    private static final Set<String> OVERZICHTEN = Set.of("dekking", "kalender", "uitvoeringskracht");

    private static final String DATUM = "{\"datum\": {\"waarde\": \"2022-03\", \"precisie\": \"maand\"}}";

    @Override
    public Prepared prepare(String operation) {
        var register = operation.replaceFirst("^[A-Z]+ /([a-z]+).*$", "$1");
        if (OVERZICHTEN.contains(register)) {
            return Prepared.collection();
        }
        if (!FORMULIEREN.containsKey(register)) {
            return PlatformOperations.prepare(operation);
        }
        var rest = operation.substring(operation.indexOf(register) + register.length());
        return switch (rest) {
            case "" ->
                operation.startsWith("GET")
                        ? Prepared.collection()
                        : Prepared.collection().body(formulier(register));
            case "/_export", "/_rss", "/_nieuwsbrief" -> Prepared.collection();
            case "/{kenmerk}" -> {
                var nieuw = neemOp(register);
                yield operation.startsWith("GET")
                        ? Prepared.of("kenmerk", nieuw.path("code"))
                        : item(nieuw).body("{\"naam\": \"Anders\"}");
            }
            case "/{kenmerk}/historie", "/{kenmerk}/koppelingen" -> item(neemOp(register));
            case "/{kenmerk}/behalingen", "/{kenmerk}/nemingen" ->
                item(neemOp(register)).body(DATUM);
            case "/{kenmerk}/dekkingen" -> {
                String geldstroom = neemOp("geldstromen").path("code");
                yield item(neemOp(register))
                        .body("{\"dekking\": {\"geldstroom\": \"" + geldstroom + "\", \"bedragInCenten\": 5}}");
            }
            case "/{kenmerk}/publicaties" ->
                item(register.equals("berichten") ? keurGoed(neemOp(register)) : neemOp(register))
                        .body(REDEN);
            case "/{kenmerk}/verzendingen" ->
                item(stap(register, keurGoed(neemOp(register)), "publicaties", Tokens.redacteur("agenda")))
                        .body(REDEN);
            case "/{kenmerk}/intrekkingen" ->
                item(deel(register, neemOp(register))).body(REDEN);
            default -> item(neemOp(register)).body(REDEN);
        };
    }

    private static Prepared item(Response answer) {
        var item = Prepared.of("kenmerk", answer.path("code"));
        return item.ifMatch(answer.header("ETag"));
    }

    /** Recorded by a program of the owner that may edit the register. */
    private static Response neemOp(String register) {
        return send(formulier(register), null, "/v1/" + register, 201, eigenaar());
    }

    private static Response deel(String register, Response item) {
        return stap(register, item, "delingen", eigenaar());
    }

    /** By somebody of the team, who did not write it. */
    private static Response keurGoed(Response bericht) {
        return stap("berichten", bericht, "goedkeuringen", Tokens.redacteur("agenda"));
    }

    private static Response stap(String register, Response item, String stap, String token) {
        return send(REDEN, item.header("ETag"), "/v1/" + register + "/" + item.path("code") + "/" + stap, 200, token);
    }

    private static String eigenaar() {
        return Tokens.partner(Caller.OWNER, "agenda:lezen", "agenda:schrijven", "agenda:beheren");
    }

    private static Response send(
            String body, @org.jspecify.annotations.Nullable String etag, String address, int expected, String token) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .post(address)
                .then()
                .statusCode(expected)
                .extract()
                .response();
    }

    private static String formulier(String register) {
        return """
                {"code": "%s%d", "naam": "Proef", %s,
                 "bron": {"document": "Proef", "verificatie": "afgeleid"}}""".formatted(PROEF, NUMMER.incrementAndGet(), FORMULIEREN.get(register));
    }
}
