package nl.zuidlimburg.vhf.werk;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zuidlimburg.platform.testing.api.Caller;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import org.jspecify.annotations.Nullable;

/** What the operations on everything that people work on, work on: owned by the owner, as fresh as the step asks. */
public final class WerkFixtures {
    private static final String REDEN = "{\"reden\": \"Omdat het kan.\"}";
    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final AtomicInteger WIJK = new AtomicInteger();

    private WerkFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        var delen = operation.split("[ /]+", 4);
        var collectie = delen[1];
        if (operation.startsWith("GET /wijkaanpakken")) {
            return delen.length == 2 ? Prepared.collection() : Prepared.of("wijk", wijk());
        }
        if (collectie.equals("kennisitems")) {
            return Prepared.collection().query(Map.of("zoek", "bewoners"));
        }
        if (collectie.equals("overzichten")) {
            return Prepared.collection().query(delen[2].equals("voortgang") ? Map.of("gebied", wijk()) : Map.of());
        }
        if (vorm(collectie) == null) {
            return null;
        }
        if (delen.length == 2) {
            return operation.startsWith("GET")
                    ? Prepared.collection()
                    : Prepared.collection().body(vorm(collectie));
        }
        if (delen[2].startsWith("_")) {
            return Prepared.collection();
        }
        return item(collectie, delen.length == 3 ? operation.substring(0, operation.indexOf(' ')) : delen[3]);
    }

    private static Prepared item(String collectie, String stap) {
        var item = maak(collectie);
        var pad = "/v1/" + collectie + "/" + item.path("id");
        return switch (stap) {
            case "GET", "historie" -> Prepared.item(item.path("id"));
            case "PATCH" ->
                klaar(pad, "{\"" + ("toekenningen".equals(collectie) ? "naam" : "titel") + "\": \"Nieuw\"}");
            case "delingen" -> {
                if (item.path("zichtbaarheid").equals("partners")) {
                    doe(pad, "intrekkingen", REDEN);
                }
                yield klaar(pad, REDEN);
            }
            case "intrekkingen" -> {
                if (item.path("zichtbaarheid").equals("intern")) {
                    doe(pad, "delingen", REDEN);
                }
                yield klaar(pad, REDEN);
            }
            case "voortgangen" ->
                klaar(pad, "{\"halfjaar\": \"2024-H1\", \"besteedInCenten\": 100, \"woningenGereed\": 1}");
            case "beweringen" -> klaar(pad, """
                    {"grootheid": "woningen", "waarde": 10, "zekerheid": "precies",
                     "bron": {"titel": "Krant", "verificatie": "ongeverifieerd"}}""");
            case "starten" -> klaar(pad, "{}");
            case "beleggingen" -> {
                doe(pad, "verkenningen", REDEN);
                yield klaar(pad, "{\"verantwoordelijke\": \"gemeente-heerlen\", \"reden\": \"Past\"}");
            }
            case "realisaties" -> {
                doe(pad, "verkenningen", REDEN);
                doe(pad, "beleggingen", "{\"verantwoordelijke\": \"gemeente-heerlen\", \"reden\": \"Past\"}");
                yield klaar(pad, REDEN);
            }
            case "afrondingen" -> afronding(collectie, pad, item);
            case "afspraken" -> klaar(pad, afspraak());
            case "afspraken/{nummer}/nakomingen" -> {
                doe(pad, "afspraken", afspraak());
                yield new Prepared(Map.of("id", item.path("id"), "nummer", 1), "{}", etag(pad), Map.of());
            }
            case "antwoorden" ->
                collectie.equals("gesprekken")
                        ? klaar(pad, antwoord(item.path("wijken[0]"), "hoe-integraal-nu"))
                        : Prepared.item(item.path("id")).body("{\"antwoord\": \"Ja\"}");
            case "heropeningen" -> {
                doe(pad, "wegnemingen", REDEN);
                yield klaar(pad, REDEN);
            }
            case "verslagen" -> klaar(pad, "{\"deelnemers\": 12, \"opbrengst\": \"Ideeen\"}");
            default -> klaar(pad, REDEN);
        };
    }

    private static Prepared afronding(String collectie, String pad, Response item) {
        if (collectie.equals("interventies")) {
            doe(pad, "starten", "{}");
            return klaar(pad, "{\"resultaat\": \"Klaar\"}");
        }
        for (var vraag : new String[] {
            "hoe-integraal-nu", "welke-knelpunten-en-barrieres", "hoe-naar-effectieve-integrale-aanpak"
        }) {
            doe(pad, "antwoorden", antwoord(item.path("wijken[0]"), vraag));
        }
        return klaar(pad, "{\"samenvatting\": \"Goed gesprek\"}");
    }

    public static String antwoord(String wijk, String vraag) {
        return "{\"wijk\": \"%s\", \"vraag\": \"%s\", \"antwoord\": \"Een antwoord\"}".formatted(wijk, vraag);
    }

    private static String afspraak() {
        return "{\"wat\": \"Lijst delen\", \"verantwoordelijke\": \"programmamanager\", \"uiterlijkOp\": \"2030-01-01\"}";
    }

    private static Prepared klaar(String pad, String body) {
        return Prepared.item(pad.substring(pad.lastIndexOf('/') + 1)).body(body).ifMatch(etag(pad));
    }

    /** A new item, made by the partner that will own it. */
    public static Response maak(String collectie) {
        return maak(collectie, String.valueOf(vorm(collectie)));
    }

    public static Response maak(String collectie, String body) {
        return given().auth()
                .oauth2(eigenaar())
                .contentType("application/json")
                .body(body)
                .post("/v1/" + collectie)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** A step by the owner on {@code /v1/collectie/id}, with the version of now. */
    public static Response doe(String pad, String stap, String body) {
        return given().auth()
                .oauth2(eigenaar())
                .header("If-Match", etag(pad))
                .contentType("application/json")
                .body(body)
                .post(pad + "/" + stap);
    }

    public static String eigenaar() {
        return Tokens.partner(Caller.OWNER, "vhf:lezen", "vhf:schrijven");
    }

    public static String etag(String pad) {
        return given().auth()
                .oauth2(eigenaar())
                .get(pad)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** A new wijk in a new gemeente; there is room for more beside it. */
    public static String wijk() {
        return GebiedFixtures.nieuweWijk(GebiedFixtures.nieuweGemeente(), 1, "Proefwijk " + WIJK.incrementAndGet());
    }

    /** A form that is right; null for a collection that is not of ours. */
    public static @Nullable String vorm(String collectie) {
        return switch (collectie) {
            case "toekenningen" -> toekenning(GebiedFixtures.nieuweGemeente(), null);
            case "interventies" -> interventie(wijk(), "fysiek", "woningkwaliteit", "[]");
            case "koppelkansen" -> """
                    {"titel": "Samen", "omschrijving": "Twee werken in een straat.",
                     "tussen": [{"urn": "urn:zl:vhf:interventie:a"}, {"urn": "urn:zl:water:maatregel:b"}]}""";
            case "gesprekken" -> gesprek(wijk());
            case "barrieres" -> barriere("financieel");
            case "lessen" -> les(wijk());
            case "toepassingen" -> toepassing(maak("lessen").path("id"), wijk());
            case "kennisvragen" -> "{\"titel\": \"Hoe bereik je eigenaren?\"}";
            case "bijeenkomsten" -> """
                    {"titel": "Kennis delen", "soort": "kennisbijeenkomst", "doel": "kennis-delen",
                     "datum": "2026-01-10", "plaats": "Heerlen"}""";
            default -> null;
        };
    }

    public static String toekenning(String gemeente, @Nullable String wijk) {
        return """
                {"code": "proef-%d", "naam": "Proef", "tranche": 2021, "aanvrager": "Gemeente", "gemeenten": ["%s"],
                 "wijken": [%s], "rijksbijdrageInCenten": 1000000, "woningen": 10}""".formatted(NUMMER.incrementAndGet(), gemeente, wijk == null ? "" : "\"" + wijk + "\"");
    }

    public static String interventie(String wijk, String kant, String thema, String ookThemas) {
        return """
                {"titel": "Renovatie", "omschrijving": "Woningen opknappen.", "spoor": 1, "wijk": "%s", "kant": "%s",
                 "thema": "%s", "ookThemas": %s, "trekker": "weller",
                 "effectOpJeugd": {"verwachting": "geen-effect-verwacht"}}""".formatted(wijk, kant, thema, ookThemas);
    }

    public static String gesprek(String wijk) {
        return """
                {"titel": "Eerste gesprek", "gemeente": "GM%s", "wijken": ["%s"],
                 "deelnemers": [{"rol": "wethouder wonen"}]}""".formatted(wijk.substring(2, 6), wijk);
    }

    public static String barriere(String aard) {
        return """
                {"titel": "Het geld is versnipperd", "omschrijving": "Elke bron heeft eigen regels.", "aard": "%s",
                 "melder": "gemeente-heerlen"}""".formatted(aard);
    }

    public static String les(String wijk) {
        return """
                {"titel": "Begin met bewoners", "context": "Particulier bezit", "gedaan": "Keukentafelgesprekken",
                 "resultaat": "Meer deelname", "bewijskracht": "ervaring", "overdraagbaarNaar": "Particulier bezit",
                 "wijk": "%s"}""".formatted(wijk);
    }

    public static String toepassing(String les, String wijk) {
        return """
                {"les": "%s", "titel": "Ook hier", "wijk": "%s", "wie": "gemeente-kerkrade",
                 "wanneer": {"waarde": "2025", "precisie": "jaar"}}""".formatted(les, wijk);
    }
}
