package nl.zuidlimburg.panorama.ruimteclaim;

import static io.restassured.RestAssured.given;

import nl.zuidlimburg.panorama.werk.Vormen;
import nl.zuidlimburg.panorama.werk.WerkFixtures;
import nl.zuidlimburg.platform.testing.api.Prepared;
import org.jspecify.annotations.Nullable;

/** Claims for tests. */
public final class RuimteclaimVormen {
    public static final Vormen CLAIMS = Vormen.van(
                    "ruimteclaims", () -> zonderPlaats("Proefclaim"), "{\"omschrijving\": \"Beter gezegd\"}")
            .met((stap, item) -> stap.equals("geometrie") ? Prepared.item(item.id()) : null);

    private RuimteclaimVormen() {}

    public static @Nullable Prepared prepare(String operation) {
        return operation.contains("ruimteconflicten") && !operation.contains("{sleutel}")
                ? Prepared.collection()
                : null;
    }

    public static String zonderPlaats(String naam) {
        return """
                {"naam": "%s", "sector": "wonen", "functie": "wonen", "hectares": {"minimum": 4, "maximum": 6},
                 "hardheid": "zacht", "horizon": 2030, "plaats": "geen"}""".formatted(naam);
    }

    /** A rectangle in metres (RD). */
    public static String rechthoek(String naam, String functie, int x, int y, int breed, int hoog, String meer) {
        return """
                {"naam": "%s", "sector": "%s", "functie": "%s", "hardheid": "zacht", "horizon": 2030, "plaats": "vast",
                 "geometrie": {"type": "Polygon", "coordinates": [[[%d, %d], [%d, %d], [%d, %d], [%d, %d], [%d, %d]]]}%s}""".formatted(naam, functie, functie, x, y, x + breed, y, x + breed, y + hoog, x, y + hoog, x, y, meer);
    }

    /** Recorded by the partner that owns things in tests; says its id. */
    public static String leg(String vorm) {
        return given().auth()
                .oauth2(WerkFixtures.eigenaar())
                .header("Content-Crs", "<http://www.opengis.net/def/crs/EPSG/0/28992>")
                .contentType("application/json")
                .body(vorm)
                .post("/v1/ruimteclaims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String sleutel(String een, String ander) {
        return een.compareTo(ander) < 0 ? een + "_" + ander : ander + "_" + een;
    }
}
