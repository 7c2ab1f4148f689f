package nl.zuidlimburg.water.verbinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.zuidlimburg.water.Water;
import nl.zuidlimburg.water.gemist.Paar;
import nl.zuidlimburg.water.maatregel.MaatregelFixtures;
import nl.zuidlimburg.water.programma.InventarisVormen;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerbindingenTest {
    private static final String REDEN = "{\"reden\": \"Besproken\"}";

    private final Verbonden verbonden;

    VerbindingenTest(Verbonden verbonden) {
        this.verbonden = verbonden;
    }

    @Test
    void het_einde_van_een_tafel_maakt_van_haar_verbindingen_historie_en_geen_wezen() {
        // Given
        var tafel = tafel();
        var verbinding = gelegd("voedt", "tafel", tafel, "programma", programma());

        // When
        Water.stap("tafels/" + tafel, "beeindigingen", "{\"reden\": \"Opgeheven\"}")
                .then()
                .statusCode(200);

        // Then
        Water.redacteur()
                .get("/v1/verbindingen/" + verbinding)
                .then()
                .body("status", equalTo("beeindigd"))
                .body("van.id", equalTo(tafel));
        Water.redacteur()
                .get("/v1/verbindingen/" + verbinding + "/historie")
                .then()
                .body("items.type", contains("verbinding-beeindigd", "verbinding-gelegd", "verbinding-voorgesteld"));
        Water.redacteur().get("/v1/tafels/" + tafel).then().statusCode(200).body("eindereden", equalTo("Opgeheven"));
    }

    @Test
    void wat_er_niet_meer_is_wordt_niet_meer_verbonden() {
        // Given
        var tafel = tafel();
        Water.stap("tafels/" + tafel, "beeindigingen", REDEN).then().statusCode(200);

        // When
        var antwoord = stel(VerbindingVormen.vorm("voedt", "tafel", tafel, "programma", programma()));

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("eind-voorbij"));
    }

    @Test
    void een_eind_dat_er_niet_is_wordt_genoemd() {
        // When
        var antwoord = stel(VerbindingVormen.vorm(
                "voedt",
                "tafel",
                UUID.randomUUID().toString(),
                "programma",
                UUID.randomUUID().toString()));

        // Then
        antwoord.then().statusCode(400).body("fouten.veld", hasItems("van", "naar"));
    }

    @Test
    void wat_naar_beide_kanten_hetzelfde_zegt_bestaat_een_keer() {
        // Given
        var een = programma();
        var ander = programma();
        gelegd("overlapt", "programma", een, "programma", ander);

        // When
        var antwoord = stel(VerbindingVormen.vorm("overlapt", "programma", ander, "programma", een));

        // Then
        antwoord.then().statusCode(409);
    }

    @Test
    void de_graaf_gaat_als_graphml_uit_en_weer_in_zonder_verschil() {
        // Given
        var programma = programma();
        gelegd("voedt", "tafel", tafel(), "programma", programma);
        gelegd("overlapt", "programma", programma, "programma", programma());
        var eerst = graphMl();

        // When
        var invoer = Water.redacteur()
                .contentType("application/graphml+xml")
                .body(eerst.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/verbindingen/_graphml");

        // Then
        invoer.then().statusCode(200).body("nieuw", equalTo(0));
        assertThat(invoer.jsonPath().getInt("ongewijzigd")).isGreaterThanOrEqualTo(2);
        assertThat(graphMl()).isEqualTo(eerst).contains("&lt;plan&gt; &amp; is besproken");
    }

    @Test
    void een_lijn_die_er_nog_niet_is_wordt_voorgesteld() {
        // Given
        var een = programma();
        var ander = programma();
        var graaf = """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
                <node id="%s"><data key="node-soort">programma</data></node><node id="%s"><data key="node-soort">programma</data></node>
                <edge id="%s" source="%s" target="%s"><data key="edge-soort">voedt</data><data key="edge-status">gelegd</data>
                <data key="edge-sterkte">zwak</data><data key="edge-onderbouwing">Uit een ander programma</data></edge></graph></graphml>""".formatted(een, ander, UUID.randomUUID(), een, ander);

        // When
        var invoer = Water.redacteur()
                .contentType("application/graphml+xml")
                .body(graaf.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/verbindingen/_graphml");

        // Then
        invoer.then().statusCode(200).body("nieuw", equalTo(1));
        Water.redacteur()
                .get("/v1/verbindingen?eind=" + een)
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("voorgesteld"));
    }

    @Test
    void de_dekking_noemt_per_thema_wie_los_staat() {
        // Given
        var tafel =
                Water.maak("tafels", InventarisVormen.tafel("klimaatadaptatie")).<String>path("id");
        var programma = Water.maak("programmas", InventarisVormen.programma("klimaatadaptatie"))
                .<String>path("id");
        var los = Water.maak("programmas", InventarisVormen.programma("klimaatadaptatie"))
                .<String>path("id");
        gelegd("voedt", "tafel", tafel, "programma", programma);

        // When
        var dekking = Water.redacteur().get("/v1/verbindingen/_dekking");

        // Then
        dekking.then()
                .statusCode(200)
                .body(
                        "thema",
                        contains(
                                "waterproblematiek",
                                "bodemgebruik",
                                "landbouwtransitie",
                                "klimaatadaptatie",
                                "landschapskwaliteit"))
                .body("[3].stand", equalTo("deels-verbonden"))
                .body("[3].tafels.id", hasItems(tafel));
        assertThat(dekking.jsonPath().getList("[3].losstaand.id", String.class))
                .contains(los)
                .doesNotContain(tafel, programma);
    }

    @Test
    void programmas_ontmoeten_elkaar_aan_een_tafel_of_door_een_gelegde_verbinding() {
        // Given
        var een = programma();
        var ander = programma();
        var tafel = tafel();
        gelegd("voedt", "tafel", tafel, "programma", een);
        var eerst = ontmoeten(een, ander);

        // When
        gelegd("besluit-over", "tafel", tafel, "programma", ander);

        // Then
        assertThat(eerst).isFalse();
        assertThat(ontmoeten(een, ander)).isTrue();
    }

    @Test
    void een_gemiste_synergie_is_weg_zodra_de_programmas_aan_een_tafel_zitten() {
        // Given
        var een = programma();
        var ander = programma();
        var tafel = tafel();
        gelegd("voedt", "tafel", tafel, "programma", een);
        maatregel(een, "5.7000");
        maatregel(ander, "5.7042");
        var eerst = Water.redacteur().get("/v1/suggesties?programma=" + een).jsonPath();

        // When
        gelegd("voedt", "tafel", tafel, "programma", ander);

        // Then
        assertThat(eerst.getList("items")).hasSize(1);
        assertThat(eerst.getString("items[0].tafel.id")).isEqualTo(tafel);
        Water.redacteur().get("/v1/suggesties?programma=" + een).then().body("items", hasSize(0));
    }

    private static void maatregel(String programma, String lengte) {
        Water.maak(
                "maatregelen", MaatregelFixtures.vorm(StroomgebiedFixtures.nieuw(), """
                , "programma": "%s", "geometrie": {"type": "Point", "coordinates": [%s, 50.77]},
                 "planning": {"begin": {"waarde": "2027", "precisie": "jaar"}}""".formatted(programma, lengte)));
    }

    private boolean ontmoeten(String een, String ander) {
        return verbonden.verbonden().contains(Paar.van(UUID.fromString(een), UUID.fromString(ander)));
    }

    private static String tafel() {
        return Water.maak("tafels", InventarisVormen.tafel("bodemgebruik")).path("id");
    }

    private static String programma() {
        return Water.maak("programmas", InventarisVormen.programma("bodemgebruik"))
                .path("id");
    }

    private static String gelegd(String soort, String vanSoort, String van, String naarSoort, String naar) {
        String id = Water.maak("verbindingen", VerbindingVormen.vorm(soort, vanSoort, van, naarSoort, naar))
                .path("id");
        Water.stap("verbindingen/" + id, "leggingen", REDEN).then().statusCode(200);
        return id;
    }

    private static Response stel(String vorm) {
        return Water.redacteur().contentType("application/json").body(vorm).post("/v1/verbindingen");
    }

    private static String graphMl() {
        return Water.redacteur()
                .get("/v1/verbindingen/_graphml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
