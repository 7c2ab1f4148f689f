package nl.zuidlimburg.knelpunten;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.knelpunten.knelpunt.Markering;
import nl.zuidlimburg.knelpunten.wet.WetFixtures;
import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.Caller;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.token.Tokens;

/** What every operation of this service works on, made by its own operations. */
class KnelpuntenFixtures implements ApiFixtures {
    private static final String REDEN = "{\"reden\": \"Omdat het kan.\"}";
    private static final String GEWICHTEN =
            "{\"getroffenen\": 30, \"geld\": 20, \"effect\": 30, \"oplosbaarheid\": 20}";
    private static final String BEOORDELINGEN = "beoordelingen";
    private static final String VASTSTELLINGEN = "vaststellingen";

    /** Years are used once; a list cannot be made again. */
    private static final AtomicInteger JAAR = new AtomicInteger(2040);

    private static final int VASTE_LIJST = 2099;

    @Override
    public Prepared prepare(String operation) {
        if (operation.contains(" /knelpunten/{id}")) {
            return knelpunt(operation);
        }
        if (operation.contains(" /oplossingen")) {
            return oplossing(operation);
        }
        if (operation.contains(" /prioriteitenlijsten")) {
            return prioriteitenlijst(operation);
        }
        return switch (operation) {
            case "GET /knelpunten",
                    "GET /knelpunten/_export",
                    "GET /kaders",
                    "GET /prioriteitgewichten",
                    "GET /overzichten/inbreng",
                    "GET /overzichten/landen",
                    "GET /overzichten/matrix",
                    "GET /overzichten/oplossers",
                    "GET /overzichten/prioriteit",
                    "GET /overzichten/wetten" -> Prepared.collection();
            case "POST /knelpunten" -> Prepared.collection().body(zonderMelder().toString());
            case "POST /knelpunten/_vergelijkbaar" -> Prepared.collection().body("{\"titel\": \"Vergunning\"}");
            case "GET /overzichten/opgelost" -> Prepared.collection().query(Map.of("jaar", 2024));
            case "GET /overzichten/jaarverslagen/{jaar}" -> Prepared.of("jaar", 2024);
            case "PUT /prioriteitgewichten" ->
                Prepared.collection().body(GEWICHTEN).ifMatch(etag("/v1/prioriteitgewichten"));
            default -> new WetFixtures().prepare(operation);
        };
    }

    private static Prepared knelpunt(String operation) {
        var stap = operation.replaceFirst(".*\\{id}/?", "");
        var id = Register.meld(
                Tokens.partner(Caller.OWNER, "knelpunten:lezen", "knelpunten:schrijven"),
                stap.equals("meldingen") ? zonderMelder().put("ontwerp", true) : stapInvoer(stap));
        return switch (stap) {
            case "" -> operation.startsWith("GET") ? Prepared.item(id) : metVersie(id, "{\"titel\": \"Nieuw\"}");
            case "historie", "bridge-dossier" -> Prepared.item(id);
            case "herbeoordelingen" -> {
                Markering.zet(id);
                yield metVersie(id, REDEN);
            }
            case "verduidelijkingen" ->
                na(id, "verduidelijkingsvragen", "{\"vraag\": \"Welk artikel?\"}", "{\"antwoord\": \"3:2\"}");
            case "verduidelijkingsvragen" -> metVersie(id, "{\"vraag\": \"Welk artikel?\"}");
            case VASTSTELLINGEN -> na(id, BEOORDELINGEN, REDEN, REDEN);
            case "oplossingstrajecten" -> vastgesteld(id, "{\"spoor\": \"bestuurlijk\", \"reden\": \"Afspraak\"}");
            case "afrondingen", "onoplosbaarverklaringen" -> vastgesteld(id, REDEN);
            case "heropeningen" -> na(id, "afwijzingen", REDEN, REDEN);
            case "samenvoegingen" ->
                metVersie(
                        id,
                        "{\"met\": \"" + Register.meld(Register.invoer("Het andere"))
                                + "\", \"reden\": \"Hetzelfde\"}");
            case "escalaties" -> metVersie(id, escalatie());
            case "escalaties/{trede}/antwoorden" -> antwoord(id);
            case "prioriteringen" ->
                metVersie(id, "{\"getroffenen\": 1, \"geld\": 1, \"effect\": 1, \"oplosbaarheid\": 1}");
            case "intrekkingen" -> na(id, "delingen", REDEN, REDEN);
            default -> metVersie(id, REDEN);
        };
    }

    private static ObjectNode stapInvoer(String stap) {
        var invoer = zonderMelder();
        if (stap.equals("bridge-dossier")) {
            invoer.put("aard", "verschil-tussen-landen")
                    .putArray("landen")
                    .add("nl")
                    .add("de");
        }
        return invoer;
    }

    private static String escalatie() {
        return "{\"trede\": \"gemeente\", \"geadresseerde\": \"Gemeente Heerlen\", \"reden\": \"Dichtbij\"}";
    }

    private static Prepared antwoord(String id) {
        Register.stap(Tokens.redacteur("knelpunten"), id, "escalaties", escalatie());
        return new Prepared(
                Map.of("id", id, "trede", "gemeente"), "{\"antwoord\": \"Niet aan ons\"}", Register.etag(id), Map.of());
    }

    private static Prepared vastgesteld(String id, String body) {
        Register.stap(Tokens.redacteur("knelpunten"), id, BEOORDELINGEN, REDEN);
        return na(id, VASTSTELLINGEN, REDEN, body);
    }

    private static Prepared na(String id, String stap, String stapBody, String body) {
        Register.stap(Tokens.redacteur("knelpunten"), id, stap, stapBody).then().statusCode(200);
        return metVersie(id, body);
    }

    private static Prepared metVersie(String id, String body) {
        return Prepared.item(id).body(body).ifMatch(Register.etag(id));
    }

    private static ObjectNode zonderMelder() {
        var invoer = Register.invoer("Voor een operatie");
        invoer.remove("melder");
        return invoer;
    }

    private static Prepared oplossing(String operation) {
        if (operation.equals("GET /oplossingen") || operation.equals("GET /oplossingen/_export")) {
            return Prepared.collection();
        }
        var knelpunt = Register.meld(Register.invoer("Met oplossing").put("zichtbaarheid", "openbaar"));
        var invoer = """
                {"titel": "Afspraak", "omschrijving": "Beide landen spreken het af.", "soort": "werkwijze",
                 "stadium": "idee", "knelpunten": ["%s"], "zichtbaarheid": "%s"}""";
        if (operation.equals("POST /oplossingen")) {
            return Prepared.collection().body(invoer.formatted(knelpunt, "partners"));
        }
        Response gemaakt = given().auth()
                .oauth2(Tokens.redacteur("knelpunten"))
                .contentType("application/json")
                .body(invoer.formatted(knelpunt, "partners"))
                .post("/v1/oplossingen");
        var item = Prepared.item(gemaakt.path("id")).ifMatch(gemaakt.header("ETag"));
        return switch (operation) {
            case "PATCH /oplossingen/{id}" -> item.body("{\"titel\": \"Nieuw\"}");
            case "POST /oplossingen/{id}/toepassingen" ->
                item.body("{\"waar\": \"Aken\", \"datum\": {\"waarde\": \"2024\", \"precisie\": \"jaar\"}}");
            case "POST /oplossingen/{id}/delingen" -> intern(gemaakt);
            case "POST /oplossingen/{id}/publicaties", "POST /oplossingen/{id}/intrekkingen" -> item.body(REDEN);
            default -> Prepared.item(gemaakt.path("id"));
        };
    }

    private static Prepared intern(Response gemaakt) {
        Response nu = given().auth()
                .oauth2(Tokens.redacteur("knelpunten"))
                .header("If-Match", gemaakt.header("ETag"))
                .contentType("application/json")
                .body(REDEN)
                .post("/v1/oplossingen/" + gemaakt.path("id") + "/intrekkingen");
        return Prepared.item(nu.path("id")).body(REDEN).ifMatch(nu.header("ETag"));
    }

    private static Prepared prioriteitenlijst(String operation) {
        if (operation.equals("GET /prioriteitenlijsten")) {
            return Prepared.collection();
        }
        if (operation.equals("POST /prioriteitenlijsten")) {
            return Prepared.collection().body(lijst(JAAR.getAndIncrement()));
        }
        var pad = "/v1/prioriteitenlijsten/" + VASTE_LIJST;
        if (redacteur().get(pad).statusCode() == 404) {
            redacteur().contentType("application/json").body(lijst(VASTE_LIJST)).post("/v1/prioriteitenlijsten");
        }
        var wens = operation.endsWith("/delingen") ? "intern" : "partners";
        while (!redacteur().get(pad).path("zichtbaarheid").equals(wens)) {
            boolean intern = redacteur().get(pad).path("zichtbaarheid").equals("intern");
            redacteur()
                    .header("If-Match", etag(pad))
                    .contentType("application/json")
                    .body(REDEN)
                    .post(pad + (intern ? "/delingen" : "/intrekkingen"));
        }
        var item = Prepared.of("jaar", VASTE_LIJST);
        return operation.startsWith("GET") ? item : item.body(REDEN).ifMatch(etag(pad));
    }

    private static String lijst(int jaar) {
        var id = Register.meld(Register.invoer("Op de lijst").put("zichtbaarheid", "openbaar"));
        return "{\"jaar\": %d, \"knelpunten\": [\"%s\"], \"zichtbaarheid\": \"partners\"}".formatted(jaar, id);
    }

    private static RequestSpecification redacteur() {
        return given().auth().oauth2(Tokens.redacteur("knelpunten"));
    }

    private static String etag(String pad) {
        return given().auth().oauth2(Tokens.redacteur("knelpunten")).get(pad).header("ETag");
    }
}
