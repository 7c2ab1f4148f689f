package nl.zuidlimburg.vhf.meting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.testing.topic.Topic;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import nl.zuidlimburg.vhf.gebied.Gebiedsoort;
import nl.zuidlimburg.vhf.indicator.IndicatorFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetingenResourceTest {
    @Inject
    Sql sql;

    @Inject
    Metingen metingen;

    @Inject
    Meetwaarden meetwaarden;

    @Test
    void de_waarden_van_een_vastgestelde_meting_liggen_ook_in_de_database_vast() {
        // Given
        var id = UUID.fromString(MetingFixtures.vastgesteld());

        // Then
        for (var poging : new String[] {
            "update meetwaarde set waarde = 1 where meting = ?",
            "delete from meetwaarde where meting = ?",
            "insert into meetwaarde (meting, indicator, gebied, waarde) select ?, code, 'GM0001', 1 from indicator limit 1"
        }) {
            assertThatThrownBy(() -> sql.update(poging, id)).hasMessageContaining("vastgesteld cannot change");
        }
    }

    @Test
    void onder_de_drempel_wordt_een_waarde_onderdrukt_en_ontbreekt_zij_met_een_reden() {
        // Given
        var telling = IndicatorFixtures.nieuweTelling();
        var aandeel = IndicatorFixtures.nieuw(", \"gewichtsbasis\": \"%s\"".formatted(telling));
        var klein = GebiedFixtures.nieuweGemeente();
        var leeg = GebiedFixtures.nieuweGemeente();
        var groot = GebiedFixtures.nieuweGemeente();
        var id = MetingFixtures.opgezet();
        var ontbreekt = new HashMap<String, String>();
        ontbreekt.put(telling, "0");
        ontbreekt.put(aandeel, null);
        MetingFixtures.vul(
                id,
                Map.of(
                        klein, Map.of(telling, "9", aandeel, "33.3"),
                        groot, Map.of(telling, "10", aandeel, "50"),
                        leeg, ontbreekt));

        // When
        MetingFixtures.stelVast(id);

        // Then
        var waarden =
                Vhf.redacteur().get("/v1/metingen/" + id + "/waarden").then().statusCode(200);
        var rij = "items.find { it.gebied == '%s' }.waarden.'%s'.%s";
        waarden.body(rij.formatted(klein, telling, "ontbreekt"), equalTo("onderdrukt"))
                .body(rij.formatted(klein, aandeel, "ontbreekt"), equalTo("onderdrukt"))
                .body(rij.formatted(groot, aandeel, "waarde"), equalTo(50))
                .body(rij.formatted(leeg, telling, "waarde"), equalTo(0))
                .body(rij.formatted(leeg, aandeel, "ontbreekt"), equalTo("niet-geleverd"));
        Vhf.redacteur()
                .get("/v1/metingen/" + id)
                .then()
                .body("waarden", equalTo(3))
                .body("ontbrekend", equalTo(3));
    }

    @Test
    void een_correctie_begint_met_dezelfde_waarden_en_vervangt_de_oude_pas_als_zij_vaststaat() {
        // Given
        var oud = MetingFixtures.vastgesteld();
        var getal = controlegetal(oud);

        // When
        var gemaakt = Vhf.stap("metingen/" + oud, "correcties", MetingFixtures.REDEN);
        String nieuw = gemaakt.then().statusCode(201).extract().path("id");

        // Then
        assertThat(gemaakt.header("Location")).endsWith("/v1/metingen/" + nieuw);
        assertThat(controlegetal(nieuw)).isEqualTo(getal);
        Vhf.redacteur().get("/v1/metingen/" + oud).then().body("vervangenDoor", equalTo(nieuw));
        actueel().then().body("items.id", hasItem(oud));
        MetingFixtures.stelVast(nieuw);
        actueel().then().body("items.id", not(hasItem(oud))).body("items.id", hasItem(nieuw));
        Vhf.stap("metingen/" + oud, "correcties", MetingFixtures.REDEN).then().statusCode(409);
    }

    private static Response actueel() {
        return Vhf.redacteur()
                .get("/v1/metingen?actueel=true&status=vastgesteld&sorteer=-gewijzigdOp&paginaGrootte=200");
    }

    private static String controlegetal(String id) {
        return Vhf.redacteur().get("/v1/metingen/" + id).path("controlegetal");
    }

    @Test
    void wat_intern_is_ziet_het_publiek_niet_en_wat_openbaar_wordt_vastgesteld_staat_op_het_topic() {
        // Given
        var intern = MetingFixtures.vastgesteld();
        var open = MetingFixtures.gevuld();

        // When
        Vhf.stap("metingen/" + open, "vaststellingen", "{\"reden\": \"Open cijfers\", \"zichtbaarheid\": \"openbaar\"}")
                .then()
                .statusCode(200);

        // Then
        given().get("/v1/metingen/" + intern + "/waarden").then().statusCode(404);
        given().get("/v1/metingen?paginaGrootte=200").then().body("items.id", not(hasItem(intern)));
        given().get("/v1/metingen/" + open + "/waarden").then().statusCode(200);
        Topic.of("vhf").await(open, "meting-vastgesteld");
    }

    @Test
    void de_uitvoer_van_waarden_is_weer_als_sjabloon_in_te_voeren_en_telt_evenveel_rijen() {
        // Given
        var id = MetingFixtures.vastgesteld();

        // When
        var csv = Vhf.redacteur()
                .get("/v1/metingen/" + id + "/waarden/_export?formaat=csv")
                .asString();

        // Then
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).startsWith("gebied,naam,soort,indicator,").contains(",12.5,");
    }

    @Test
    void een_vervolgmeting_hoort_bij_een_nulmeting_en_een_nulmeting_niet() {
        Vhf.redacteur()
                .contentType("application/json")
                .body(MetingFixtures.meting("Fout")
                        .replace("\"bron\"", "\"nulmeting\": \"%s\", \"bron\"".formatted(UUID.randomUUID())))
                .post("/v1/metingen")
                .then()
                .statusCode(400)
                .body("fouten[0].reden", containsString("hoort bij een vervolgmeting"));
    }

    @Test
    void om_mee_te_rekenen_staan_ook_gebieden_zonder_waarde_in_de_set() {
        // Given
        var gemeente = GebiedFixtures.nieuweGemeente();
        var wijk = GebiedFixtures.nieuweWijk(gemeente, 1, "Met");
        var zonder = GebiedFixtures.nieuweWijk(gemeente, 2, "Zonder");
        var telling = IndicatorFixtures.nieuweTelling();
        var aandeel = IndicatorFixtures.nieuw(", \"gewichtsbasis\": \"%s\"".formatted(telling));
        var id = MetingFixtures.opgezet();
        MetingFixtures.vul(id, Map.of(wijk, Map.of(telling, "100", aandeel, "25")));

        // When
        var set = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> meetwaarden.lees(metingen.findById(UUID.fromString(id)), Gebiedsoort.WIJK));

        // Then
        var maat = set.indicatoren().stream()
                .filter(m -> m.code().equals(aandeel))
                .findFirst()
                .orElseThrow();
        assertThat(set.gebieden()).extracting(Meetset.Plek::code).contains(wijk, zonder);
        assertThat(set.waarde(wijk, aandeel)).isEqualByComparingTo("25");
        assertThat(set.gewicht(wijk, maat)).isEqualByComparingTo("100");
        assertThat(set.ontbreekt(zonder, aandeel)).isEqualTo(Ontbreekt.NIET_GELEVERD);
    }
}
