package nl.zuidlimburg.vhf.kennis;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KennisTest {

    @Test
    void een_zoekwoord_vindt_lessen_vragen_en_bijeenkomsten_in_elke_verbuiging() {
        // Given
        String vraag = WerkFixtures.maak(
                        "kennisvragen", "{\"titel\": \"Wie kent een zonnepaneel op een portiekflat?\"}")
                .path("id");
        String les = WerkFixtures.maak(
                        "lessen",
                        WerkFixtures.les(WerkFixtures.wijk()).replace("Keukentafelgesprekken", "Zonnepanelen gelegd"))
                .path("id");

        // When
        var gevonden = Vhf.redacteur().get("/v1/kennisitems?zoek=zonnepanelen");

        // Then
        gevonden.then()
                .statusCode(200)
                .body("items.id", hasItems(vraag, les))
                .body("items.soort", hasItems("les", "kennisvraag"))
                .body("items.find { it.id == '" + les + "' }.fragment", containsString("«Zonnepanelen»"));
    }

    @Test
    void een_soort_beperkt_de_zoektocht() {
        // Given
        String vraag = WerkFixtures.maak("kennisvragen", "{\"titel\": \"Wie kent warmtepompgeluid?\"}")
                .path("id");

        // When
        var gevonden = Vhf.redacteur().get("/v1/kennisitems?zoek=warmtepompgeluid&soort=les");

        // Then
        gevonden.then().statusCode(200).body("items.id", not(hasItem(vraag)));
    }

    @Test
    void het_publiek_vindt_niets_dat_alleen_de_partners_mogen_zien() {
        // Given
        String vraag = WerkFixtures.maak("kennisvragen", "{\"titel\": \"Wie kent buurtmoestuinen?\"}")
                .path("id");

        // When
        var publiek = given().get("/v1/kennisitems?zoek=buurtmoestuin");
        var partner = given().auth()
                .oauth2(Tokens.partner("gemeente-maastricht", "vhf:lezen"))
                .get("/v1/kennisitems?zoek=buurtmoestuin");

        // Then
        publiek.then().statusCode(200).body("items.size()", equalTo(0));
        partner.then().body("items.id", hasItem(vraag));
    }
}
