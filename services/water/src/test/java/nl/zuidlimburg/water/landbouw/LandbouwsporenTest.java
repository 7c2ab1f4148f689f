package nl.zuidlimburg.water.landbouw;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.water.Water;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A total of fewer than five farms is nowhere: 777.25 hectares of three farms are looked for in everything that goes out. */
@QuarkusTest
class LandbouwsporenTest {
    private static final String HECTAREN = "777.25";

    private final Sql sql;

    LandbouwsporenTest(Sql sql) {
        this.sql = sql;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/_export?formaat=csv", "/_export?formaat=ndjson", "/_totalen", "?sorteer=naam&aantal=true"})
    void drie_bedrijven_staan_in_geen_lijst_export_of_som(String pad) {
        // Given
        Water.maak("landbouwsporen", LandbouwVormen.vorm("kleinebeek", 3, HECTAREN));

        // When
        var antwoord = Water.redacteur().get("/v1/landbouwsporen" + pad);

        // Then
        antwoord.then().statusCode(200).body(not(containsString(HECTAREN)));
    }

    @Test
    void drie_bedrijven_staan_niet_in_het_antwoord_het_feit_of_de_historie() {
        // Given
        var id = Water.maak("landbouwsporen", LandbouwVormen.vorm("kleinebeek", 3, HECTAREN))
                .<String>path("id");

        // When
        Water.stap("landbouwsporen/" + id, "publicaties", "{\"reden\": \"Delen\"}")
                .then()
                .statusCode(200);

        // Then
        given().get("/v1/landbouwsporen/" + id)
                .then()
                .body("onderdrukt", equalTo(true))
                .body(not(containsString(HECTAREN)))
                .body(not(containsString("bedrijvenInGesprek")));
        Water.redacteur().get("/v1/landbouwsporen/" + id + "/historie").then().body(not(containsString(HECTAREN)));
        var feiten =
                sql.list("select data::text from outbox where subject = cast(? as uuid)", rij -> rij.getString(1), id);
        assertThat(feiten).hasSize(2).noneMatch(data -> data.contains(HECTAREN) || data.contains("bedrijvenInGesprek"));
    }

    @Test
    void een_som_met_een_klein_spoor_erbij_is_gelijk_aan_die_zonder() {
        // Given
        var beek = StroomgebiedFixtures.nieuweCode();
        Water.maak("landbouwsporen", LandbouwVormen.vorm(beek, 12, "310.5"));
        var eerst = Water.redacteur().get("/v1/landbouwsporen/_totalen?stroomgebied=" + beek);

        // When
        Water.maak("landbouwsporen", LandbouwVormen.vorm(beek, 4, HECTAREN));

        // Then
        var daarna = Water.redacteur().get("/v1/landbouwsporen/_totalen?stroomgebied=" + beek);
        assertThat(daarna.jsonPath().getInt("bedrijvenInGesprek")).isEqualTo(12);
        assertThat(daarna.jsonPath().getDouble("hectaren"))
                .isEqualTo(eerst.jsonPath().getDouble("hectaren"));
        assertThat(daarna.jsonPath().getInt("nietMeegeteld")).isEqualTo(1);
    }
}
