package nl.zuidlimburg.knelpunten.knelpunt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.zuidlimburg.knelpunten.Klok;
import nl.zuidlimburg.knelpunten.Register;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class KnelpuntFilterTest {
    private String alles;
    private String bijna;

    /** One knelpunt that answers to every filter, and one that answers to none of them. */
    @BeforeEach
    void twee_knelpunten() {
        var invoer = Register.invoer("Watervergunningen voor beekdalen rond Slenaken")
                .put("aard", "verschil-tussen-landen")
                .put("niveau", "eu")
                .put("melder", "gemeente-vaals")
                .put("probleemeigenaar", "rijkswaterstaat")
                .put("zichtbaarheid", "openbaar");
        invoer.putArray("landen").add("nl").add("be-wal");
        invoer.putArray("opgaven").add("nationaal-landschap");
        invoer.putArray("doorbraken").add("wateroverlast");
        invoer.putArray("focusonderdelen").add("water");
        invoer.putArray("themas").add("waterberging");
        invoer.putArray("regelverwijzingen").add("jci1.3:c:BWBR0005537&artikel=3:4");
        alles = Register.meld(invoer);
        bijna = Register.meld(Register.invoer("Iets heel anders").put("zichtbaarheid", "openbaar"));
        var jurist = Tokens.jurist();
        Register.stap(
                        jurist,
                        alles,
                        "escalaties",
                        "{\"trede\": \"rijk\", \"geadresseerde\": \"Ministerie\", \"reden\": \"Wet\", \"redenOverslaan\": \"Alleen het Rijk\"}")
                .then()
                .statusCode(200);
        Register.stap(jurist, alles, "beoordelingen", "{\"reden\": \"Kijken\"}")
                .then()
                .statusCode(200);
        Markering.zet(alles);
    }

    @AfterEach
    void loop() {
        Klok.loop();
    }

    @ParameterizedTest
    @CsvSource({
        "opgave=nationaal-landschap",
        "doorbraak=wateroverlast",
        "focusonderdeel=water",
        "thema=waterberging",
        "aard=verschil-tussen-landen",
        "niveau=eu",
        "status=in-beoordeling",
        "status=in-beoordeling&status=opgelost",
        "land=be-wal",
        "wet=BWBR0005537",
        "wet=BWBR0005537&artikel=3:4",
        "melder=gemeente-vaals",
        "probleemeigenaar=rijkswaterstaat",
        "trede=rijk",
        "opnieuwBeoordelen=true",
        "zoek=watervergunning beekdal",
        "zoek=Watervergunnigen",
    })
    void een_filter_vindt_wat_erbij_hoort_en_verder_niets(String filter) {
        // When
        var gevonden = ids(filter);

        // Then
        assertThat(gevonden).contains(alles).doesNotContain(bijna);
    }

    @ParameterizedTest
    @CsvSource({"doorbraak=geen", "focusonderdeel=geen", "opnieuwBeoordelen=false", "status=gemeld"})
    void het_omgekeerde_filter_vindt_het_andere(String filter) {
        // When
        var gevonden = ids(filter);

        // Then
        assertThat(gevonden).contains(bijna).doesNotContain(alles);
    }

    @Test
    void een_nummer_vindt_precies_dat_knelpunt() {
        // Given
        String nummer = given().get("/v1/knelpunten/" + alles).path("nummer");

        // When
        var gevonden = ids("zoek=" + nummer);

        // Then
        assertThat(gevonden).containsExactly(alles);
        given().get("/v1/knelpunten/" + nummer).then().body("id", equalTo(alles));
    }

    @ParameterizedTest
    @CsvSource({"gewijzigdOp", "-gewijzigdOp", "nummer", "titel", "-titel", "gemeldOp"})
    void elke_volgorde_geeft_over_alle_paginas_elk_knelpunt_een_keer(String volgorde) {
        // Given
        long totaal = given().get("/v1/knelpunten?aantal=true").jsonPath().getLong("aantal");
        var gezien = new java.util.ArrayList<String>();
        String cursor = null;

        // When
        do {
            var pagina = given().queryParam("sorteer", volgorde)
                    .queryParam("paginaGrootte", 2)
                    .queryParams(cursor == null ? java.util.Map.of() : java.util.Map.of("cursor", cursor))
                    .get("/v1/knelpunten")
                    .jsonPath();
            gezien.addAll(pagina.getList("items.id", String.class));
            cursor = pagina.getString("volgende");
        } while (cursor != null);

        // Then
        assertThat(gezien).doesNotHaveDuplicates().hasSize((int) totaal);
    }

    @Test
    void de_export_heeft_precies_de_gefilterde_rijen() {
        // Given
        var filter = "thema=waterberging&aantal=true";
        long totaal = given().get("/v1/knelpunten?" + filter).jsonPath().getLong("aantal");

        // When
        var regels = given().accept("application/x-ndjson")
                .get("/v1/knelpunten/_export?thema=waterberging")
                .asString()
                .lines()
                .toList();

        // Then
        assertThat(regels).hasSize((int) totaal).allMatch(regel -> regel.contains("waterberging"));
    }

    @Test
    void op_een_peildatum_staat_het_knelpunt_zoals_het_toen_was() {
        // Given
        Klok.stopOp(java.time.Instant.parse("2026-02-02T10:00:00Z"));
        var id = Register.meld(Register.invoer("Zoals het toen was").put("zichtbaarheid", "openbaar"));
        Klok.stopOp(java.time.Instant.parse("2026-02-10T10:00:00Z"));
        Register.wijzig(Tokens.redacteur("knelpunten"), id, "{\"titel\": \"Zoals het nu is\"}")
                .then()
                .statusCode(200);

        // When
        var toen = given().get("/v1/knelpunten/" + id + "?peildatum=2026-02-05");

        // Then
        toen.then().statusCode(200).body("titel", equalTo("Zoals het toen was")).body("stappen.size()", equalTo(0));
        given().get("/v1/knelpunten/" + id + "?peildatum=2026-02-01").then().statusCode(404);
    }

    private static List<String> ids(String filter) {
        return given().get("/v1/knelpunten?paginaGrootte=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class);
    }
}
