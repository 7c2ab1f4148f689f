package nl.zuidlimburg.panorama.werk;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import nl.zuidlimburg.panorama.keuze.KeuzeVormen;
import nl.zuidlimburg.panorama.ontwerponderzoek.OntwerponderzoekVormen;
import nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimVormen;
import nl.zuidlimburg.panorama.schuurpunt.SchuurpuntVormen;
import nl.zuidlimburg.panorama.strategie.StrategieVormen;
import nl.zuidlimburg.panorama.toekomstbeeld.ToekomstbeeldVormen;
import nl.zuidlimburg.panorama.toetsing.ToetsingVormen;
import nl.zuidlimburg.panorama.waarde.WaardeVormen;
import nl.zuidlimburg.panorama.werk.Vormen.Item;
import nl.zuidlimburg.platform.testing.api.Caller;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.jspecify.annotations.Nullable;

/** What the operations on everything that people work on, work on: owned by the owner, as fresh as the step asks. */
public final class WerkFixtures {
    public static final String REDEN = "{\"reden\": \"Omdat het kan.\"}";

    /** One line per collection. */
    private static final List<Vormen> COLLECTIES = List.of( //
            KeuzeVormen.KEUZES, //
            OntwerponderzoekVormen.ONTWERPONDERZOEKEN, //
            RuimteclaimVormen.CLAIMS, //
            SchuurpuntVormen.SCHUURPUNTEN, //
            StrategieVormen.STRATEGIEEN, //
            ToekomstbeeldVormen.TOEKOMSTBEELDEN, //
            ToetsingVormen.TOETSINGEN, //
            WaardeVormen.WAARDEN);

    private WerkFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        var delen = operation.split("[ /]+", 4);
        return COLLECTIES.stream()
                .filter(vormen -> vormen.collectie().equals(delen[1]))
                .findFirst()
                .map(vormen -> prepare(vormen, delen))
                .orElse(null);
    }

    private static @Nullable Prepared prepare(Vormen vormen, String[] delen) {
        if (delen.length == 2) {
            return delen[0].equals("GET")
                    ? Prepared.collection()
                    : Prepared.collection().body(vormen.vorm().get());
        }
        if (delen[2].startsWith("_")) {
            return Prepared.collection();
        }
        var item = maak(vormen);
        return delen.length == 3
                ? delen[0].equals("PATCH") ? klaar(item, vormen.wijziging()) : Prepared.item(item.id())
                : stap(vormen, item, delen[3]);
    }

    private static @Nullable Prepared stap(Vormen vormen, Item item, String stap) {
        var eigen = vormen.stappen() == null ? null : vormen.stappen().prepare(stap, item);
        if (eigen != null) {
            return eigen;
        }
        return switch (stap) {
            case "historie" -> Prepared.item(item.id());
            case "delingen" -> {
                if (!item.zichtbaarheid().equals("intern")) {
                    doe(item, "intrekkingen", REDEN);
                }
                yield klaar(item, REDEN);
            }
            case "publicaties" -> {
                if (item.zichtbaarheid().equals("openbaar")) {
                    doe(item, "intrekkingen", REDEN);
                }
                yield klaar(item, REDEN);
            }
            case "intrekkingen" -> {
                if (item.zichtbaarheid().equals("intern")) {
                    doe(item, "delingen", REDEN);
                }
                yield klaar(item, REDEN);
            }
            default -> null;
        };
    }

    /** The item with the body, and the tag of its present version. */
    public static Prepared klaar(Item item, String body) {
        return Prepared.item(item.id()).body(body).ifMatch(etag(item));
    }

    public static Item maak(Vormen vormen) {
        return item(vormen.collectie(), maak(vormen.collectie(), vormen.vorm().get()));
    }

    public static Item item(String collectie, Response gemaakt) {
        return new Item(collectie, gemaakt.path("id"), gemaakt.path("zichtbaarheid"));
    }

    /** A new item, made by the partner that will own it. */
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

    /** A step by the owner, with the version of now. */
    public static Response doe(Item item, String stap, String body) {
        return given().auth()
                .oauth2(eigenaar())
                .header("If-Match", etag(item))
                .contentType("application/json")
                .body(body)
                .post(item.pad() + "/" + stap)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    public static String eigenaar() {
        return Tokens.partner(Caller.OWNER, "panorama:lezen", "panorama:schrijven");
    }

    public static String etag(Item item) {
        return given().auth()
                .oauth2(eigenaar())
                .get(item.pad())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
