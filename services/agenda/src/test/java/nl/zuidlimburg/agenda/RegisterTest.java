package nl.zuidlimburg.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.zuidlimburg.platform.testing.token.Tokens;
import nl.zuidlimburg.platform.testing.topic.Topic;
import org.junit.jupiter.api.Test;

/** The shape of every plain register, on the organisations. */
@QuarkusTest
class RegisterTest {

    @Test
    void een_nieuw_item_is_intern_tot_het_gedeeld_wordt_en_staat_dan_op_het_topic() {
        // Given
        var nieuw = neemOp("bronzen-groen");
        String id = nieuw.path("id");
        given().get("/v1/organisaties/bronzen-groen").then().statusCode(404);

        // When
        redacteur()
                .header("If-Match", nieuw.header("ETag"))
                .body("{\"reden\":\"Doet mee sinds vandaag.\"}")
                .post("/v1/organisaties/bronzen-groen/publicaties")
                .then()
                .statusCode(200)
                .body("zichtbaarheid", equalTo("openbaar"));

        // Then
        given().get("/v1/organisaties/bronzen-groen").then().statusCode(200).body("id", equalTo(id));
        var feit = Topic.of("agenda").await(id, "organisatie-gewijzigd");
        assertThat(new String(Objects.requireNonNull(feit.getData()).toBytes(), StandardCharsets.UTF_8))
                .contains("bronzen-groen", "Doet mee sinds vandaag.");
        assertThat(Topic.of("agenda").eventsOf(id)).hasSize(1);
    }

    @Test
    void wie_intrekt_laat_de_anderen_weten_dat_zij_het_item_verbergen() {
        // Given
        var nieuw = neemOp("kortstondig");
        String id = nieuw.path("id");
        var gedeeld = stap("kortstondig", "delingen", nieuw.header("ETag"));

        // When
        stap("kortstondig", "intrekkingen", gedeeld.header("ETag"));

        // Then
        var feit = Topic.of("agenda").await(id, "organisatie-ingetrokken");
        assertThat(new String(Objects.requireNonNull(feit.getData()).toBytes(), StandardCharsets.UTF_8))
                .contains(id)
                .doesNotContain("kortstondig");
        given().get("/v1/organisaties/kortstondig").then().statusCode(404);
        redacteur()
                .get("/v1/organisaties/kortstondig/historie")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("organisatie-ingetrokken"));
    }

    @Test
    void wie_een_oude_versie_wijzigt_krijgt_412_en_zonder_versie_428() {
        // Given
        var oud = neemOp("tweemaal").header("ETag");
        wijzig("tweemaal", oud, "{\"naam\":\"Eerste wijziging\"}").then().statusCode(200);

        // When
        var tweede = wijzig("tweemaal", oud, "{\"naam\":\"Tweede wijziging\"}");

        // Then
        tweede.then().statusCode(412).contentType("application/problem+json");
        redacteur()
                .contentType("application/merge-patch+json")
                .body("{\"naam\":\"Zonder versie\"}")
                .patch("/v1/organisaties/tweemaal")
                .then()
                .statusCode(428);
    }

    @Test
    void de_code_ligt_vast_want_anderen_verwijzen_ernaar() {
        // Given
        var etag = neemOp("vaste-code").header("ETag");

        // When
        var antwoord = wijzig("vaste-code", etag, "{\"code\":\"andere-code\"}");

        // Then
        antwoord.then().statusCode(409).body("regel", equalTo("code-vast"));
    }

    @Test
    void dezelfde_code_kan_niet_twee_keer() {
        redacteur()
                .body(organisatie("provincie-limburg"))
                .post("/v1/organisaties")
                .then()
                .statusCode(409)
                .body("regel", equalTo("code-bestaat"));
    }

    @Test
    void alle_fouten_in_een_antwoord() {
        redacteur()
                .body("{\"code\":\"Geen Code\",\"soort\":\"vereniging\",\"landen\":[],\"onbekend\":1}")
                .post("/v1/organisaties")
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItem(containsString("code")))
                .body("fouten.veld", hasItem(containsString("naam")))
                .body("fouten.veld", hasItem(containsString("soort")))
                .body("fouten.veld", hasItem(containsString("landen")))
                .body("fouten.veld", hasItem(containsString("bron")))
                .body("fouten.veld", hasItem(containsString("onbekend")));
    }

    @Test
    void een_partner_of_lezer_neemt_niets_op() {
        given().contentType(ContentType.JSON)
                .body(organisatie("mag-niet"))
                .post("/v1/organisaties")
                .then()
                .statusCode(401);
        for (var token :
                new String[] {Tokens.lezer("agenda"), Tokens.partner("gemeente-heerlen", "agenda:schrijven")}) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(organisatie("mag-niet"))
                    .post("/v1/organisaties")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void wandelen_door_de_pagina_s_geeft_elk_item_een_keer() {
        String cursor = null;
        var codes = new java.util.ArrayList<String>();
        do {
            var pagina = given().queryParam("paginaGrootte", 7)
                    .queryParams(cursor == null ? java.util.Map.of() : java.util.Map.of("cursor", cursor))
                    .get("/v1/organisaties")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            codes.addAll(pagina.getList("items.code"));
            cursor = pagina.getString("volgende");
        } while (cursor != null);
        assertThat(codes).doesNotHaveDuplicates().contains("rijk", "gemeente-vaals");
        given().get("/v1/organisaties?code=rijk&code=rwth").then().body("items", hasSize(2));
    }

    private static Response neemOp(String code) {
        return redacteur()
                .body(organisatie(code))
                .post("/v1/organisaties")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static Response stap(String code, String stap, String etag) {
        return redacteur()
                .header("If-Match", etag)
                .body("{\"reden\":\"Voor de proef.\"}")
                .post("/v1/organisaties/" + code + "/" + stap)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static Response wijzig(String code, String etag, String wijziging) {
        return redacteur()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(wijziging)
                .patch("/v1/organisaties/" + code);
    }

    private static RequestSpecification redacteur() {
        return given().auth().oauth2(Tokens.redacteur("agenda")).contentType(ContentType.JSON);
    }

    private static String organisatie(String code) {
        return """
                {"code":"%s","naam":"Stichting %s","soort":"maatschappelijke-organisatie","landen":["NL"],
                 "bron":{"document":"Opgave van de organisatie zelf","verificatie":"geverifieerd"}}""".formatted(code, code);
    }
}
